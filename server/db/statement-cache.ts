import type Database from 'better-sqlite3';

// More texts than the whole application has; what grows without end is only createMany, one text per row
// count.
const limit = 500;

/**
 * Prepares each SQL text of a connection once. Prisma's adapter prepares a statement for every call, which is
 * a fifth of the CPU of an order. The adapter asks for `prepare(sql).bind(args)` and then `run()`, or
 * `columns()` and `raw().all()`; a real bound statement cannot be bound again, so the arguments wait here
 * until it runs.
 */
export function cacheStatements(sqlite: Database.Database): void {
  const prepare = sqlite.prepare.bind(sqlite);
  const known = new Map<string, PreparedOnce>();
  const cached = (sql: string): PreparedOnce => {
    const statement = known.get(sql) ?? new PreparedOnce(prepare(sql));
    // A Map remembers the order of insertion: the first is the one that was used longest ago.
    known.delete(sql);
    known.set(sql, statement);
    if (known.size > limit) known.delete(known.keys().next().value ?? sql);
    return statement;
  };
  Object.defineProperty(sqlite, 'prepare', { value: cached });
}

/** The part of better-sqlite3's statement that Prisma's adapter uses, in the order in which it uses it. */
class PreparedOnce {
  readonly reader: boolean;
  private args: unknown[] = [];
  private described: Database.ColumnDefinition[] | undefined;

  constructor(private readonly statement: Database.Statement) {
    this.reader = statement.reader;
    if (this.reader) statement.raw(true);
  }

  bind(args: unknown[]): this {
    this.args = args;
    return this;
  }

  run(): Database.RunResult {
    return this.statement.run(this.args);
  }

  columns(): Database.ColumnDefinition[] {
    return (this.described ??= this.statement.columns());
  }

  raw(): this {
    return this;
  }

  all(): unknown[] {
    return this.statement.all(this.args);
  }
}
