/**
 * Whether a text names a person: by a part of her name, her address or her telephone. What is written of why her data
 * were taken away stands in the history, and must not hold them. Source: GDPR, article 17.
 */
export function namesPerson(
  text: string,
  { name, email, phone }: { name: string; email: string; phone: string | null },
): boolean {
  const words = (s: string) => s.toLocaleLowerCase("sv").match(/\p{L}{3,}/gu) ?? [];
  const digits = (s: string) => s.replace(/\D/g, "");
  const said = new Set(words(text));
  return (
    words(name).some((word) => said.has(word)) ||
    text.toLowerCase().includes(email.toLowerCase()) ||
    (phone !== null && digits(phone).length > 4 && digits(text).includes(digits(phone)))
  );
}
