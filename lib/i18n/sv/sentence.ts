/** A word or a phrase as it stands inside a sentence: "Mödrahälsovård (MHV)" is "mödrahälsovård (MHV)" there. */
export function midSentence(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
