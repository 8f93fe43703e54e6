import { createHash } from 'node:crypto';
import { type ImportPlan, newCategoryName, planImport, type PlannedLine } from '@/domain/menu/import-plan';
import type { ImportAnswer, ImportPreview } from '@/domain/menu/import-preview';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { readEditedMenu } from '../edit/read-edited-menu';
import { applyImport } from './apply-import';
import { readSheet } from './read-sheet';

/** `apply`: the hash of the preview that somebody has looked at; null: only look. */
export type ImportMenuInput = { shop: string; apply: string | null };

const changes = ({ before, changes }: PlannedLine): boolean => before === null || changes.length > 0;

/** Names everything that the plan would write and what it would write it over: the same hash is the same change of the same menu. */
const hashOf = ({ lines, newCategories }: ImportPlan): string =>
  createHash('sha256').update(JSON.stringify([newCategories, lines.filter(changes)])).digest('hex');

/** A category that the sheet adds, by its name; one that is there stays an id, which the screen knows. */
const shownChanges = ({ changes }: PlannedLine) =>
  changes.map((each) => (each.field === 'category' ? { ...each, now: newCategoryName(String(each.now)) ?? each.now } : each));

function previewOf(plan: ImportPlan, ignored: readonly string[]): ImportPreview {
  const touched = plan.lines.filter(changes);
  const isSound = plan.errors.length === 0 && touched.length > 0;
  return {
    hash: isSound ? hashOf(plan) : null,
    added: plan.lines.filter(({ before }) => before === null).length,
    changed: touched.filter(({ before }) => before !== null).length,
    same: plan.lines.length - touched.length,
    lines: touched.map((each) => ({ line: each.line, name: each.draft.name.zh, isNew: each.before === null, price: each.draft.price, changes: shownChanges(each) })),
    newCategories: plan.newCategories,
    ignored,
    errors: plan.errors,
  };
}

/**
 * Looks at what a sheet would change of a menu, or changes exactly what was looked at: all of it or nothing. When the menu has moved
 * since, nothing is changed and the answer is a new look.
 * Errors: not_found, forbidden, bad_sheet, menu_full, menu_changed when somebody was faster at the very moment.
 */
export async function importMenu(actor: StaffActor, { shop, apply }: ImportMenuInput, bytes: Buffer): Promise<Result<ImportAnswer>> {
  const menu = await readEditedMenu(actor, shop);
  if (!menu.ok) return menu;
  const sheet = await readSheet(bytes);
  if (typeof sheet === 'string') return fail({ code: 'bad_sheet', reason: sheet });
  const plan = planImport(menu.value, sheet.rows);
  const preview = previewOf(plan, sheet.ignored);
  if (apply === null || preview.hash !== apply) return ok({ applied: false, preview });
  const applied = await applyImport(actor, shop, plan);
  return applied.ok ? ok({ applied: true, preview }) : applied;
}
