/* What the tests use of a package that has no types of its own. */

declare module 'datapackage' {
  export class Package {
    static load(descriptor: object, options: { basePath: string; strict?: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: Error[];
    readonly resources: Resource[];
  }

  export class Resource {
    readonly name: string;
    readonly tabular: boolean;
    readonly descriptor: { path: string };
    /** Every row, its cells cast to their types. Throws at the first row that is not as described. */
    read(options: { relations?: boolean; keyed?: boolean }): Promise<Record<string, unknown>[]>;
  }
}
