// A person at the server: signed in by the real form, looking at pages.
import { gzipSync } from "node:zlib";

const plain = (text) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const attribute = (tag, name) => {
  const found = tag.match(new RegExp(`\\s${name}="([^"]*)"`));
  return found && plain(found[1]);
};

/** What a page's form that holds the marker would post as it stands. Throws when the page has none. */
export function fieldsOf(html, marker) {
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((f) => f.includes(marker));
  if (!form) throw new Error(`Sidan har inget formulär med ${marker}.`);
  const body = new FormData();
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, "name");
    const choice = /\stype="(checkbox|radio)"/.test(tag);
    if (name && (!choice || /\schecked/.test(tag)))
      body.append(name, attribute(tag, "value") ?? (choice ? "on" : ""));
  }
  for (const [, tag, text] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const name = attribute(tag, "name");
    if (name) body.append(name, plain(text));
  }
  return body;
}

/** Signs in as a browser without script does: the form's own fields, posted to where it says. Gives the cookie. */
export async function signIn(origin, email, password) {
  const page = await fetch(`${origin}/logga-in`);
  const body = fieldsOf(await page.text(), 'name="password"');
  body.set("email", email);
  body.set("password", password);
  const answer = await fetch(`${origin}/logga-in`, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { origin },
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .find((line) => line?.includes("session"));
  if (!cookie) throw new Error(`${email} kom inte in (${answer.status}).`);
  return cookie;
}

/** One page as it is sent. Throws when it is another than the one that was asked for. */
export async function look(origin, path, cookie) {
  const answer = await fetch(origin + path, { headers: { cookie }, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${path} svarade ${answer.status}.`);
  return answer.text();
}

/**
 * The rows and columns of a page's main part: the rows of tables, the items of lists, the facts of fact lists.
 * The columns are the widest row's, as many for every row: the yardstick never draws less than the page.
 */
export function shapeOf(html) {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const count = (text, tag) => text.split(new RegExp(`<${tag}[\\s>]`)).length - 1;
  const rows = main.split("<tr").slice(1);
  const wide = rows.map((row) => count(row, "td") + count(row, "th"));
  const terms = count(main, "dt");
  const cells = wide.reduce((sum, n) => sum + n, 0) + count(main, "li") + 2 * terms;
  const all = rows.length + count(main, "li") + terms;
  return { rows: Math.max(1, all), columns: Math.max(1, Math.round(cells / Math.max(1, all))) };
}

/** What a page makes a browser fetch and run: compressed bytes of its script files, and of what stands in the page. */
export async function scriptOf(origin, html) {
  const tags = html.match(/<script[^>]*>/g) ?? [];
  const files = new Set(
    tags
      .filter((tag) => !/\snomodule/i.test(tag))
      .map((tag) => attribute(tag, "src"))
      .filter(Boolean),
  );
  let bytes = 0;
  for (const file of files) {
    const answer = await fetch(new URL(file, origin));
    bytes += gzipSync(Buffer.from(await answer.arrayBuffer())).length;
  }
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  return { files: files.size, bytes, inline: gzipSync(inline.map((m) => m[1]).join("")).length };
}
