/**
 * Two conventions about file names that no published rule knows: names that say nothing (utils, helpers,
 * manager, data) and barrel files, which hide who imports whom and pull whole folders into a page.
 */

const SAYS_NOTHING = /^(?:(?:.*[-.])?(?:utils?|helpers?|managers?)|data)$/;
const KEBAB_CASE = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
/** The database's two doors are the one folder whose whole point is that nothing else of it is public. */
const DOORS = 'server/db/index.ts';

/** @type {import('eslint').Rule.RuleModule} */
const fileName = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      saysNothing: 'Name the file after what it does; "{{name}}" says nothing.',
      barrel: 'No barrel files: import from the file that defines the thing.',
      kebabCase: 'File names are kebab-case: "{{name}}".',
    },
  },
  create(context) {
    return {
      Program(node) {
        const path = context.filename.replaceAll('\\', '/');
        const name = (path.split('/').at(-1) ?? '').replace(/^\./, '').replace(/\.d\.ts$|\.[a-z]+$/, '');
        const stem = name.replace(/\.(?:integration\.test|test|spec|config)$/, '');
        if (stem === 'index' && !path.endsWith(DOORS)) context.report({ node, messageId: 'barrel' });
        else if (SAYS_NOTHING.test(stem)) context.report({ node, messageId: 'saysNothing', data: { name } });
        else if (!KEBAB_CASE.test(stem)) context.report({ node, messageId: 'kebabCase', data: { name } });
      },
    };
  },
};

export const conventions = { rules: { 'file-name': fileName } };
