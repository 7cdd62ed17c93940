/** A word or a phrase as it stands inside a sentence: "Mödrahälsovård (MHV)" is "mödrahälsovård (MHV)" there; what is in capitals stays so. */
export function midSentence(phrase: string): string {
  if (/^\p{Lu}{2}/u.test(phrase)) return phrase;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** The same where it begins a sentence or stands alone. */
export function alone(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
