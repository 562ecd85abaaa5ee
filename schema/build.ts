/**
 * Builds everything that follows from the SDL: each service's type-defs and resolver types, the composed supergraph, the
 * client's typed operations and the documents that the gateway trusts.
 * `tsx schema/build.ts` writes; with `--check` it compares with what is committed and names every stale file.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { generate } from '@graphql-codegen/cli';
import { camelCase, pascalCase } from '@baoxue/domain';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { parse, print, printSchema } from 'graphql';
import { apiSchemaOf, SUPERGRAPH } from './api-schema.js';
import { clientOperations, TYPES } from './client.js';
import { documentsByHash, exampleTexts, graphqlFilesUnder, pickerTexts } from './documents.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** What every service may speak of. */
const commonFiles = ['service/schema/common', 'list-import/schema/list-import'].map((name) => join(root, `packages/${name}.graphql`));
/** What every service offers under its own name. */
const deskFiles = ['event-desk', 'access-log'].map((name) => join(root, `packages/service/schema/${name}.graphql`));
const trustedFile = join(root, 'schema/trusted-documents.json');
const clientFile = join(root, 'packages/client/src/__generated__/operations.ts');

/** The newest federation the JavaScript composition knows. */
const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@tag", "@listSize", "@policy"])`;

/** Where each subgraph listens locally; the gateway's SUBGRAPH_URLS overrides it. */
const LOCAL_PORTS: Readonly<Record<string, number>> = { registry: 4101, attendance: 4102, 'poverty-aid': 4103, 'special-education': 4104 };

interface Subgraph {
  readonly name: string;
  readonly dir: string;
  readonly sdl: string;
}

/** File name (from the root) → content. */
type Outputs = Map<string, string>;

/** Resolver types and type-defs. They do not wait for composition, so that one service's SDL does not stop the others. */
async function serviceOutputs(graphs: readonly Subgraph[]): Promise<Outputs> {
  const generated: Outputs = new Map();
  for (const graph of graphs) {
    const dir = join(graph.dir, '__generated__');
    generated.set(join(dir, 'type-defs.ts'), typeDefsModule(graph));
    generated.set(join(dir, 'resolvers.ts'), await resolverTypes(graph));
  }
  return generated;
}

/** Each service that has SDL. Several slices may describe the same type: their fields are merged. */
function subgraphs(): Subgraph[] {
  const services = readdirSync(join(root, 'services')).sort();
  return services.flatMap((name) => {
    const dir = join(root, 'services', name, 'src');
    const files = graphqlFilesUnder(dir);
    if (files.length === 0) return [];
    const texts = [...[...commonFiles, ...files].map((file) => readFileSync(file, 'utf8')), ...desksOf(name)];
    const merged = mergeTypeDefs(texts.map((text) => parse(text)));
    return [{ name, dir, sdl: `${FEDERATION}\n\n${print(merged)}\n` }];
  });
}

/** The root fields of a graph are one name space, so each service's event desk and access log stand under the service's name. */
function desksOf(service: string): string[] {
  return deskFiles.map((file) =>
    readFileSync(file, 'utf8')
      .replaceAll('serviceEventDesk', `${camelCase(service)}EventDesk`)
      .replaceAll('serviceAccessLog', `${camelCase(service)}AccessLog`)
      .replaceAll('ServiceDeadLetter', `${pascalCase(service)}DeadLetter`),
  );
}

const typeDefsModule = ({ name, sdl }: Subgraph): string =>
  `/** SDL of the ${name} subgraph. Written by schema/build.ts from the .graphql files; do not edit. */\n` +
  `export const typeDefs = ${JSON.stringify(sdl)};\n`;

async function resolverTypes({ dir, sdl }: Subgraph): Promise<string> {
  const [file] = await generate(
    {
      schema: sdl,
      silent: true,
      errorsOnly: true,
      generates: {
        [join(dir, '__generated__/resolvers.ts')]: {
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            federation: true,
            ...TYPES,
            scalars: { ...TYPES.scalars, _FieldSet: 'string' },
            // Fields with a resolver of their own need not be on the parent.
            defaultMapper: 'Partial<{T}>',
            ...(existsSync(join(dir, 'context.ts')) ? { contextType: '../context.js#Context' } : {}),
          },
        },
      },
    },
    false,
  );
  return file.content;
}

/** @throws Error with every composition error, each naming the subgraphs concerned */
function supergraph(graphs: readonly Subgraph[]): string {
  const services = graphs.map(({ name, sdl }) => ({ name, url: `http://127.0.0.1:${LOCAL_PORTS[name]}/graphql`, typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (errors) throw new Error(`The subgraphs do not compose:\n${errors.map(({ message }) => `- ${message}`).join('\n')}`);
  return `${supergraphSdl.trimEnd()}\n`;
}

function write(files: Outputs): number {
  for (const [file, content] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return 0;
}

function report(files: Outputs): number {
  const stale = [...files].filter(([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content);
  for (const [file] of stale) console.error(`${relative(root, file)} is stale: run \`npm run codegen\` and commit the result.`);
  return stale.length > 0 ? 1 : 0;
}

const emit = process.argv.includes('--check') ? report : write;
const graphs = subgraphs();
const servicesStale = emit(await serviceOutputs(graphs));
const composed = supergraph(graphs);
const supergraphStale = emit(new Map([[SUPERGRAPH, composed]]));
const examples = exampleTexts();
const module = await clientOperations(printSchema(apiSchemaOf(composed)), examples);
const trustedDocuments = documentsByHash([...examples, ...pickerTexts()]);
const clientStale = emit(
  new Map([
    [clientFile, module],
    [trustedFile, `${JSON.stringify(trustedDocuments, null, 2)}\n`],
  ]),
);
process.exitCode = Math.max(servicesStale, supergraphStale, clientStale);
