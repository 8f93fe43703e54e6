import type { FieldChange } from './changed-fields';
import type { LineError } from './import-plan';

/** One line that would change something. */
export type PreviewLine = { line: number; name: string; isNew: boolean; /** Fen, of a new good. */ price: number; changes: readonly FieldChange[] };

/** What a sheet would change; `hash` names exactly this, and is null while there are errors or nothing to change. */
export type ImportPreview = {
  hash: string | null;
  added: number;
  changed: number;
  same: number;
  lines: readonly PreviewLine[];
  newCategories: readonly string[];
  ignored: readonly string[];
  errors: readonly LineError[];
};

/** `applied`: the menu is now as the preview says. Else it is to be looked at, for the first time or once more. */
export type ImportAnswer = { applied: boolean; preview: ImportPreview };
