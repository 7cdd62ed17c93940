// What it costs the server to save: real forms, opened and posted as a browser without script does, one after another.
import { median } from "./rounds.mjs";
import { fieldsOf, look } from "./visits.mjs";

/** Opens a form, changes one thing in it and posts it. Gives the milliseconds until the server has answered. */
async function save({ origin, path, cookie, marker, change }, nth) {
  const body = fieldsOf(await look(origin, path, cookie), marker);
  change(body, nth);
  const begun = performance.now();
  const answer = await fetch(origin + path, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { cookie, origin },
  });
  await answer.arrayBuffer();
  const ms = performance.now() - begun;
  // What is saved leads on; a form that is shown again has refused something.
  if (answer.status !== 303) throw new Error(`${path} sparades inte (${answer.status}).`);
  return ms;
}

/** The smallest save of the register beside a section of a plan, taken in turn. */
export async function savesOf({ origin, cookie }, { slug, centre, section }, count) {
  const list = `${centre}/kontakter`;
  const contact = (await look(origin, list, cookie)).match(/[?]andra=[0-9a-f-]{36}/)?.[0];
  if (!contact) throw new Error(`${list} har ingen kontakt att ändra.`);
  const kinds = {
    kontakt: {
      path: list + contact,
      marker: 'name="phone"',
      change: (body, nth) => {
        body.set("mode", "wrong");
        body.set("name", `Karl ${nth % 2 ? "Exempel" : "Exempelsson"}`);
      },
    },
    avsnitt: {
      path: section,
      marker: 'name="body"',
      change: (body, nth) => body.set("body", `Gruppen följer målen varje månad. ${nth}`),
    },
  };
  const taken = { kontakt: [], avsnitt: [] };
  for (let nth = 0; nth < count + 5; nth++)
    for (const [name, kind] of Object.entries(kinds)) {
      const ms = await save({ origin, cookie, ...kind }, nth);
      // The first few find a server that has not done it before.
      if (nth >= 5) taken[name].push(ms);
    }
  const [smallest, one] = [median(taken.kontakt), median(taken.avsnitt)];
  return { county: slug, smallest, section: one, ratio: one / smallest };
}
