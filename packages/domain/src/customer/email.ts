/** Whether a text is one e-mail address. Says no to what cannot be delivered to, not to what is merely rare; å ä ö are fine. */
export const isEmail = (text: string): boolean =>
  shape.test(text) && !text.includes('..') && !text.includes('.@') && text.indexOf('@') <= 64;

const shape =
  /^[^\s@,;:<>()[\]"\\.][^\s@,;:<>()[\]"\\]*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*[\p{L}\p{N}]$/u;
