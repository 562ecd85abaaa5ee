import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { ARCHIVE_ENTRIES_MAX, PACK_RATIO_FROM_BYTES, PACK_RATIO_MAX, UNPACKED_BYTES_MAX } from './limits.js';
import { refuseSheet } from './refusals.js';

/** The parts of an XLSX file, which is a ZIP archive. */
export interface Archive {
  has(part: string): boolean;
  /** Unpacks one part, piece by piece; a part that is not there is empty. @throws Refusal when it holds more than it declared */
  unpack(part: string): AsyncGenerator<Buffer>;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerAt: number;
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_ENTRY = 0x02014b50;
const CENTRAL_ENTRY_BYTES = 46;
const END_OF_CENTRAL = Buffer.from('504b0506', 'hex');
const END_BYTES = 22;
const COMMENT_BYTES_MAX = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads the table of contents; nothing is unpacked yet. Parts are later found through this table only, so what it hides is never read.
 * @throws Refusal for archives that unpack to too much, carry macros or point at other files (abuse S25)
 */
export async function openArchive(file: string): Promise<Archive> {
  const handle = await open(file);
  try {
    const entries = new Map((await contentsOf(handle)).map((entry) => [entry.name, entry]));
    inspect([...entries.values()]);
    return { has: (part) => entries.has(part), unpack: (part) => unpack(file, entries.get(part)) };
  } finally {
    await handle.close();
  }
}

async function contentsOf(handle: FileHandle): Promise<Entry[]> {
  const { size } = await handle.stat();
  const tail = await bytesOf(handle, Math.max(0, size - END_BYTES - COMMENT_BYTES_MAX), size);
  const end = tail.lastIndexOf(END_OF_CENTRAL);
  if (end === -1 || end + END_BYTES > tail.length) throw refuseSheet('NOT_A_SPREADSHEET');
  const count = tail.readUInt16LE(end + 10);
  const tableAt = tail.readUInt32LE(end + 16);
  const tableBytes = tail.readUInt32LE(end + 12);
  if (count > ARCHIVE_ENTRIES_MAX || tableAt + tableBytes > size) throw refuseSheet('NOT_A_SPREADSHEET');
  return entriesOf(await bytesOf(handle, tableAt, tableAt + tableBytes), count);
}

function entriesOf(table: Buffer, count: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + CENTRAL_ENTRY_BYTES > table.length || table.readUInt32LE(at) !== CENTRAL_ENTRY) throw refuseSheet('NOT_A_SPREADSHEET');
    const nameEnd = at + CENTRAL_ENTRY_BYTES + table.readUInt16LE(at + 28);
    entries.push({
      name: table.toString('utf8', at + CENTRAL_ENTRY_BYTES, nameEnd),
      method: table.readUInt16LE(at + 10),
      packedBytes: table.readUInt32LE(at + 20),
      unpackedBytes: table.readUInt32LE(at + 24),
      headerAt: table.readUInt32LE(at + 42),
    });
    at = nameEnd + table.readUInt16LE(at + 30) + table.readUInt16LE(at + 32);
  }
  return entries;
}

function inspect(entries: readonly Entry[]): void {
  const isBomb = ({ packedBytes, unpackedBytes }: Entry) =>
    unpackedBytes > PACK_RATIO_FROM_BYTES && unpackedBytes > packedBytes * PACK_RATIO_MAX;
  const total = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (total > UNPACKED_BYTES_MAX || entries.some(isBomb)) throw refuseSheet('FILE_UNPACKS_TOO_LARGE');
  if (entries.some(({ name }) => /vbaProject|macrosheets/i.test(name))) throw refuseSheet('FILE_HAS_MACROS');
  if (entries.some(({ name }) => /externalLinks\//i.test(name))) throw refuseSheet('FILE_HAS_LINKS');
}

async function* unpack(file: string, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry || entry.packedBytes === 0) return;
  if (entry.method !== STORED && entry.method !== DEFLATED) throw refuseSheet('NOT_A_SPREADSHEET');
  const start = await dataStartOf(file, entry);
  const packed = createReadStream(file, { start, end: start + entry.packedBytes - 1 });
  // The callback is there so that pipeline closes both ends; an error reaches the loop below by itself.
  const pieces = entry.method === STORED ? packed : pipeline(packed, createInflateRaw(), () => undefined);
  let unpackedBytes = 0;
  try {
    for await (const piece of pieces as AsyncIterable<Buffer>) {
      unpackedBytes += piece.length;
      if (unpackedBytes > entry.unpackedBytes) throw refuseSheet('FILE_UNPACKS_TOO_LARGE');
      yield piece;
    }
  } catch (error) {
    if (/^Z_/.test((error as { code?: string }).code ?? '')) throw refuseSheet('NOT_A_SPREADSHEET');
    throw error;
  }
}

/** Name and extra field of the local header may differ in length from those in the table. */
async function dataStartOf(file: string, { headerAt }: Entry): Promise<number> {
  const handle = await open(file);
  try {
    const header = await bytesOf(handle, headerAt, headerAt + LOCAL_HEADER_BYTES);
    if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE(0) !== LOCAL_HEADER) throw refuseSheet('NOT_A_SPREADSHEET');
    return headerAt + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await handle.close();
  }
}

async function bytesOf(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
  return buffer.subarray(0, bytesRead);
}
