import type { DocumentNode } from 'graphql';

/** A file of operations and fragments, by the path that a complaint names. */
export interface OperationFile {
  readonly path: string;
  readonly text: string;
}

/** One module of typed operations: its name becomes the name of its file. */
export interface ModuleSource {
  readonly name: string;
  readonly files: readonly OperationFile[];
  /** The graph that its operations have to fit, where that is less than the whole. */
  readonly schema?: DocumentNode;
  /** Only lends its fragments to the others, and gets no file. */
  readonly isLent?: boolean;
}

/** What one plugin adds to a graph: types of its own, and fields of types of others (`Unit.courses`). */
export interface PluginPart {
  readonly requires: readonly string[];
  readonly types: readonly string[];
  readonly fields: readonly string[];
}

/** All that a client is generated from. */
export interface Sources {
  /** The graph, descriptions included. */
  readonly schema: DocumentNode;
  readonly modules: readonly ModuleSource[];
  /** Which plugin a field comes from; what no plugin is known for needs none. */
  readonly plugins: Readonly<Record<string, PluginPart>>;
  /** Where the generated files import the client's types from: `qinxue-client`, or a path. */
  readonly client: string;
  /** The first line of each file. */
  readonly notice: string;
  /** Documents that go into the manifest besides: what the client asks of itself. */
  readonly trusted?: readonly string[];
}

/** Generated files by name. */
export type Files = ReadonlyMap<string, string>;

/** What is wrong with the sources, in words that name the operation and the remedy. */
export class GenerateError extends Error {
  override readonly name = 'GenerateError';
}
