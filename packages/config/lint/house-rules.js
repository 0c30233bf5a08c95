// Rules of this house that no published plugin knows. Loaded by oxlint.json.
import path from 'node:path';

const junkDrawers = ['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'shared'];

/** TypeGraphQL's simple resolvers skip the guards of the field: what nobody may read would be sent. */
const noSimpleResolvers = {
  create: (context) => ({
    Property(node) {
      const key = node.key.name ?? node.key.value;
      const on = node.value.type !== 'Literal' || node.value.value !== false;
      if (on && (key === 'simpleResolvers' || (key === 'simple' && isFieldOption(node)))) {
        context.report({ node, message: `"${key}" switches the field guards off: a hidden field would be sent.` });
      }
    },
  }),
};

/** A file is named after what it holds; a drawer for everything holds what nobody can find. */
const noJunkDrawers = {
  create: (context) => ({
    Program(node) {
      const parts = path.relative(context.cwd, context.filename).split(path.sep);
      const drawer = parts.map((part) => part.split('.')[0]).find((name) => junkDrawers.includes(name));
      const barrel = /^index\.[jt]sx?$/.test(parts.at(-1));
      if (drawer) context.report({ node, message: `Nobody looks for it in "${drawer}": name it after what it does.` });
      if (barrel) context.report({ node, message: 'No barrels: import the file that holds it.' });
    },
  }),
};

/** What an object's own getters reach, V8 keeps until it next looks through the whole heap: of a server, each request's data. */
const noOwnGetters = {
  create: (context) => ({
    Property(node) {
      if (node.kind === 'get') {
        context.report({ node, message: 'Give it a class: what an object written out with getters reaches is kept.' });
      }
    },
  }),
};

function isFieldOption(property) {
  const call = property.parent?.parent;
  return call?.type === 'CallExpression' && /^(Field|ObjectType|FieldResolver)$/.test(call.callee.name ?? '');
}

export default {
  meta: { name: 'register' },
  rules: {
    'no-simple-resolvers': noSimpleResolvers,
    'no-junk-drawers': noJunkDrawers,
    'no-own-getters': noOwnGetters,
  },
};
