import type { Written } from "./demo/write";
export const scales = { national: 1, "national-x10": 10 } as const;
export type Scale = keyof typeof scales;
export const isScale = (text: string): text is Scale => Object.hasOwn(scales, text);
export async function writeLarge(_scale: Scale, _password: string): Promise<Written[]> {
  return [];
}
