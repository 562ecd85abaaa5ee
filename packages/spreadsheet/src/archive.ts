import { refuseSheet } from './refusals.js';

/** A city's list is a few megabytes of XML; a bomb is gigabytes. */
const UNPACKED_BYTES_MAX = 300 * 1024 * 1024;
const PACK_RATIO_MAX = 200;
const RATIO_FROM_BYTES = 10 * 1024 * 1024;
const CENTRAL_ENTRY = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const END_SEARCH_BYTES = 65_557;

/**
 * Looks into the table of contents of an XLSX file before anything is unpacked.
 * @throws Refusal for archives that unpack to too much, carry macros or point at other files (abuse S25)
 */
export function inspectArchive(archive: Buffer): void {
  let unpacked = 0;
  for (const { name, packedBytes, unpackedBytes } of entriesOf(archive)) {
    unpacked += unpackedBytes;
    if (unpacked > UNPACKED_BYTES_MAX) throw refuseSheet('FILE_UNPACKS_TOO_LARGE');
    if (unpackedBytes > RATIO_FROM_BYTES && unpackedBytes > packedBytes * PACK_RATIO_MAX) throw refuseSheet('FILE_UNPACKS_TOO_LARGE');
    if (/vbaProject|macrosheets/i.test(name)) throw refuseSheet('FILE_HAS_MACROS');
    if (/externalLinks\//i.test(name)) throw refuseSheet('FILE_HAS_LINKS');
  }
}

function* entriesOf(archive: Buffer): Generator<{ name: string; packedBytes: number; unpackedBytes: number }> {
  const end = archive.lastIndexOf(endMarker, archive.length);
  if (end === -1 || end < archive.length - END_SEARCH_BYTES || end + 20 > archive.length) throw refuseSheet('NOT_A_SPREADSHEET');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== CENTRAL_ENTRY) throw refuseSheet('NOT_A_SPREADSHEET');
    const nameLength = archive.readUInt16LE(at + 28);
    yield {
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      packedBytes: archive.readUInt32LE(at + 20),
      unpackedBytes: archive.readUInt32LE(at + 24),
    };
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

const endMarker = Buffer.alloc(4);
endMarker.writeUInt32LE(END_OF_CENTRAL);
