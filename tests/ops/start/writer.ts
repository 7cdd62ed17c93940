/** Somebody who writes in a plan as a browser without script does, and remembers what she was told is saved. */

const attribute = (tag: string, name: string) =>
  tag
    .match(new RegExp(`\\s${name}="([^"]*)"`))?.[1]
    ?.replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** The fields of the form on a page that has a field of a name, as they stand. */
function formWith(html: string, field: string): FormData {
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`name="${field}"`));
  if (!form) throw new Error(`no form with ${field}`);
  const body = new FormData();
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, "name");
    if (name && attribute(tag, "type") !== "checkbox")
      body.append(name, attribute(tag, "value") ?? "");
  }
  return body;
}

export type Person = ReturnType<typeof person>;

/** A person at a server that may be gone at any moment. */
export function person(origin: string) {
  let cookie = "";
  const look = async (path: string) => {
    const answer = await fetch(origin + path, { headers: { cookie }, redirect: "manual" });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
  const post = (path: string, body: FormData) =>
    fetch(origin + path, {
      method: "POST",
      body,
      redirect: "manual",
      headers: { cookie, origin },
    });
  return {
    look,
    async signIn(email: string, password: string) {
      const body = formWith(await look("/logga-in"), "password");
      body.set("email", email);
      body.set("password", password);
      const answer = await post("/logga-in", body);
      const [session] = answer.headers.getSetCookie().filter((line) => line.includes("session"));
      if (!session) throw new Error(`not let in: ${answer.status}`);
      cookie = session.split(";")[0] ?? "";
    },
    /** Saves a text. Gives what the server answered: 303 when it is saved. */
    async save(path: string, text: string): Promise<number> {
      const body = formWith(await look(path), "body");
      body.set("body", text);
      return (await post(path, body)).status;
    },
    /** What stands in a section. */
    async read(path: string): Promise<string> {
      const html = await look(path);
      return html.match(/<textarea[^>]*name="body"[^>]*>([\s\S]*?)<\/textarea>/)?.[1]?.trim() ?? "";
    },
    /** The sections of words in a draft of her own centre's. */
    async sections(): Promise<string[]> {
      const own = (await look("/skane")).match(
        /\/skane\/familjecentraler\/[0-9a-f-]{36}\/plan-och-berattelse/,
      )?.[0];
      const documents = (await look(own ?? "")).match(
        /\/skane\/planer-och-berattelser\/[0-9a-f-]{36}/g,
      );
      for (const document of new Set(documents)) {
        const paths = ["uppfoljning", "na_alla", "delaktighet"].map(
          (key) => `${document}/avsnitt/${key}`,
        );
        const found = await Promise.all(
          paths.map((path) =>
            look(path).then(
              (html) => html.includes('name="body"'),
              () => false,
            ),
          ),
        );
        if (found.every(Boolean)) return paths;
      }
      throw new Error("no draft to write in");
    },
  };
}

/**
 * Writes one text after the other in each section until one is not answered as saved; tells the last that was. Before
 * anything is killed every text must be.
 */
export function writing(who: Person, sections: readonly string[]) {
  const saved = new Map<string, number>();
  let killed = false;
  const each = Promise.all(
    sections.map(async (path) => {
      for (let n = 1; n < 10_000; n++) {
        // Nobody answers any more, or a server without its database: she does not know whether this one is kept.
        const answer = await who.save(path, `Text ${n}`).catch(() => 503);
        if (answer >= 500) return;
        // Without its database the server answers with the form and what went wrong: that is not saved either.
        if (answer !== 303 && killed) return;
        if (answer !== 303) throw new Error(`${path}: text ${n} was answered by ${answer}`);
        saved.set(path, n);
      }
    }),
  );
  const enough = async (count: number) => {
    while (sections.some((path) => (saved.get(path) ?? 0) < count))
      await new Promise((done) => setTimeout(done, 20));
  };
  return {
    /** So many texts have been saved in every section. */
    until: (count: number) => Promise.race([enough(count), each.then(() => enough(count))]),
    /** From now on a text that is not saved is no fault, and the last of its section. */
    killed() {
      killed = true;
    },
    /** When no section is written in any more: what was saved last in each. */
    ended: () => each.then(() => saved),
  };
}
