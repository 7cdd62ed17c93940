const goals = (count: number) => (count === 1 ? "ett mål" : `${count} mål`);
const activities = (count: number) =>
  count === 1 ? "en aktivitet som inte är klar" : `${count} aktiviteter som inte är klara`;

/** What last year's plan leaves over, before the next is begun. */
export const carryWords = {
  lead: (year: number, ofGoals: number, ofActivities: number) =>
    `Planen börjar med ${goals(ofGoals)}${
      ofActivities === 0 ? "" : ` och ${activities(ofActivities)}`
    } från ${year}, om du inte tar bort något. Allt kan ändras efteråt.`,
  choose: "Välj vad som ska följa med",
  goals: "Mål som följer med",
  goalsHint: "Ett mål knyts till länets mål med samma namn, om länet har ett sådant för året.",
  activities: "Aktiviteter som följer med",
  activitiesHint: "Bara de som inte är genomförda. En aktivitet följer med om dess mål gör det.",
  outcome: (said: string) => `Så gick det: ${said}`,
  notTold: "Ingen har skrivit hur det gick än",
  activity: (goal: string, state: string) => `${state}. Hör till målet ${goal}.`,
} as const;
