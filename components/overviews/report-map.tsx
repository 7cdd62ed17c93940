import { NeedMap } from "@/components/need/need-map";
import { Disclosure } from "@/components/ui/disclosure";
import { childrenWord, needWords } from "@/lib/i18n/sv/need";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import type { NeedMapData } from "@/lib/need/queries";

/** The county as tiles in its report, with the same as a list one key away; on paper the letters and marks are enough. */
export function ReportMap({ data }: { data: NeedMapData }) {
  return (
    <div className="mt-5" id="karta">
      <NeedMap data={data}>
        <div className="mt-2" data-noprint>
          <Disclosure summary={overviewWords.report.mapAsList}>
            <ul className="gap-x-6 sm:columns-2 lg:columns-3">
              {data.all.map(({ code, name, cover, need }) => (
                <li key={code}>
                  {needWords.map.says(
                    name,
                    needWords.covers[cover],
                    need ? childrenWord(need) : needWords.missing,
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      </NeedMap>
    </div>
  );
}
