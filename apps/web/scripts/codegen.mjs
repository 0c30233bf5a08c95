// Types and documents for every *.graphql file of the SPA, written beside it as *.generated.ts.
// Before them, the fragment of the plain fields: it follows from the field table.
// `--check` writes nothing and fails when something is stale.
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { plainFieldKeys } from '@register/domain/customer/plain-fields';
import { buildSchema, Kind, parse, visit } from 'graphql';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const check = process.argv.includes('--check');
const web = fileURLToPath(new URL('..', import.meta.url));
const source = path.join(web, 'src');
const schemaFile = path.join(web, '../api/schema.graphql');
const schemaTypes = path.join(source, 'graphql/schema.generated.ts');

const sdl = readFileSync(schemaFile, 'utf8');
const schema = parse(sdl);
buildSchema(sdl);

const plainFields = {
  file: path.join(source, 'graphql/plain-fields.graphql'),
  code: [
    '# Made by "pnpm codegen" from the field table: do not edit.',
    fragmentOf('PlainFields_customer', plainFieldKeys),
  ]
    .join('\n\n')
    .concat('\n'),
};
const isStale = ({ file, code }) => !existsSync(file) || readFileSync(file, 'utf8') !== code;
const plainIsStale = isStale(plainFields);
if (plainIsStale && !check) writeFileSync(plainFields.file, plainFields.code);

const documents = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .sort()
  .map((file) => ({ file, document: parse(readFileSync(file, 'utf8')) }));

const fragments = new Map(
  documents.flatMap(({ file, document }) =>
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, { file, node }]),
  ),
);

const shared = {
  scalars: { ID: 'string', DateTime: 'string', JSON: 'unknown' },
  enumsAsTypes: true,
  enumType: 'string-literal',
  useTypeImports: true,
  skipTypeNameForRoot: true,
  nonOptionalTypename: true,
  customDirectives: { apolloUnmask: true },
  inlineFragmentTypes: 'mask',
  avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: false },
  strictScalars: true,
};

const outputs = [
  {
    file: schemaTypes,
    code: await generate(schemaTypes, [], [], { typescript: {} }, { typescript }),
  },
];
for (const { file, document } of documents) {
  const output = file.replace(/\.graphql$/, '.generated.ts');
  const external = externalFragments(file, document);
  const code = await generate(
    output,
    [{ location: file, document }],
    external.map(({ name, node }) => ({
      isExternal: true,
      importFrom: name,
      name,
      onType: node.typeCondition.name.value,
      node,
    })),
    {
      'typescript-operations': { importSchemaTypesFrom: schemaTypes },
      'typed-document-node': {},
    },
    { 'typescript-operations': typescriptOperations, 'typed-document-node': typedDocumentNode },
  );
  outputs.push({ file: output, code: withFragmentImports(output, code) });
}

const stale = outputs.filter(isStale);
if (check && plainIsStale) stale.push(plainFields);
if (check && stale.length > 0) {
  console.error(`Stale, run "pnpm codegen":\n${stale.map(({ file }) => `  ${path.relative(web, file)}`).join('\n')}`);
  process.exit(1);
}
for (const { file, code } of stale) writeFileSync(file, code);
console.log(`${outputs.length} files, ${check ? 'none stale' : `${stale.length} written`}.`);

function fragmentOf(name, keys) {
  return `fragment ${name} on Customer {\n${['id', ...keys].map((key) => `  ${key}`).join('\n')}\n}`;
}

async function generate(filename, docs, external, plugins, pluginMap) {
  const code = await codegen({
    filename,
    schema,
    documents: docs,
    config: { ...shared, externalFragments: external },
    plugins: Object.entries(plugins).map(([name, config]) => ({ [name]: config })),
    pluginMap,
  });
  // Apollo re-exports the type; the package it comes from is not ours to import.
  const ours = code.replace("'@graphql-typed-document-node/core'", "'@apollo/client'");
  return `// Made by "pnpm codegen" from the schema: do not edit.\n${ours.trim()}\n`;
}

/** Fragments that a document spreads, directly or through others, and that stand in other files. */
function externalFragments(file, document) {
  const found = new Map();
  const follow = (node) =>
    visit(node, {
      FragmentSpread(spread) {
        const name = spread.name.value;
        const fragment = fragments.get(name);
        if (!fragment) throw new Error(`${path.relative(web, file)} spreads ${name}, which no file defines.`);
        if (found.has(name)) return;
        found.set(name, fragment);
        follow(fragment.node);
      },
    });
  follow(document);
  return [...found].filter(([, fragment]) => fragment.file !== file).map(([name, { node }]) => ({ name, node }));
}

/** The types name the masked fragments of other files; import those that do appear. */
function withFragmentImports(output, code) {
  const own = output.replace(/\.generated\.ts$/, '.graphql');
  const lines = [...fragments]
    .filter(([, { file }]) => file !== own)
    .map(([name, { file }]) => ({ type: `${pascal(name)}Fragment`, file }))
    .filter(({ type }) => new RegExp(`\\b${type}\\b`).test(code))
    .map(
      ({ type, file }) =>
        `import type { ${type} } from '${relativeImport(output, file.replace(/\.graphql$/, '.generated.ts'))}';`,
    );
  return lines.length === 0 ? code : code.replace('\n', `\n${lines.join('\n')}\n`);
}

/** As the generator itself writes type names: words at underscores, each with a capital. */
function pascal(name) {
  return name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('_');
}

function relativeImport(from, to) {
  const relative = path.relative(path.dirname(from), to).replaceAll(path.sep, '/').replace(/\.ts$/, '');
  return relative.startsWith('.') ? relative : `./${relative}`;
}
