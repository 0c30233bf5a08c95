(() => {
  const root = document.documentElement;
  function stored(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  let scheme = stored('register.scheme');
  if (scheme !== 'light' && scheme !== 'dark')
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.setAttribute('data-mantine-color-scheme', scheme);
  if (stored('register.density') === 'compact') root.setAttribute('data-density', 'compact');
  const language = stored('register.language') || navigator.language || 'sv';
  root.lang = language.slice(0, 2) === 'en' ? 'en' : 'sv';
})();
