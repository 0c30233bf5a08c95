export function CustomerRegisterPage() {
  return null;
}
