import { entryTo } from "@/lib/auth/entry";
import { fileHeaders, personalDataFile } from "@/lib/personal-data/document";
import { ownDataIn } from "@/lib/personal-data/own";
import { mostInFile } from "@/lib/personal-data/queries";
import { routes } from "@/lib/routes";

/** By path alone: what this server calls itself is not what people call it. */
const to = (path: string) => new Response(null, { status: 303, headers: { location: path } });

type Props = { params: Promise<{ county: string }> };

/** All that a county holds of whoever asks. */
export async function GET(_request: Request, { params }: Props) {
  const { county: slug } = await params;
  const entry = await entryTo(slug);
  if (entry.state === "signed_out") return to(routes.signIn(routes.ownDataFile(slug)));
  const own = entry.state === "inside" ? await ownDataIn(entry, mostInFile) : null;
  if (own === null) return to(routes.missing());
  return new Response(personalDataFile(own.data, own.roles), {
    headers: fileHeaders(slug, own.data.today),
  });
}
