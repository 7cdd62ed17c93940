"use client";

// Every field of the one form, at one door.
export { ChangeMode } from "./change-mode";
export { Checkbox, CheckboxGroup, RadioGroup, YesNoUnknown } from "./choices";
export type { FieldProps, Option } from "./field";
export { DateField, FileField, SelectField, TextArea, TextField } from "./text-fields";
