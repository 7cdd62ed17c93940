import { z } from "zod";
import { degrees } from "@/lib/domain/service";

const need = z.array(z.string().max(60)).min(1);

/** The rules of a county's own definition, as they are held. */
export const definitionRules = z.object({
  version: z.string().max(20),
  countingDegrees: z.array(z.enum(degrees)),
  familjecentral: z.array(need),
  familjecentralsliknande: z.array(need),
  municipalActivities: z.array(z.string().max(60)),
});
