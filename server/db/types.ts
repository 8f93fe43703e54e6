import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import type { RawReader, RawWriter } from './raw';

type Models = Uncapitalize<Prisma.ModelName>;
type Reading = `find${'Unique' | 'First'}${'' | 'OrThrow'}` | 'findMany' | 'count' | 'aggregate' | 'groupBy';

/**
 * The models' reading methods and plain queries. What writes is missing here, and refused by SQLite besides.
 */
export type Reader = {
  readonly [Model in Models]: Pick<PrismaClient[Model], Reading & keyof PrismaClient[Model]>;
} & RawReader;

/** The models and plain statements inside one transaction; dead once the work has returned. */
export type Tx = Pick<PrismaClient, Models> & RawWriter;
