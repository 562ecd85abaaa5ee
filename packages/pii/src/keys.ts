/** Where keys come from: files on a developer's machine (`fileKeyProvider`), a key management service in production. */
export interface KeyProvider {
  /** The id of the key that new fields are encrypted with. */
  readonly activeKeyId: string;
  /** A field key of 32 bytes. @throws Error when the id is unknown */
  fieldKey(keyId: string): Buffer;
  /** The key of the blind index, 32 bytes. Separate: whoever can look up cannot decrypt. */
  readonly blindIndexKey: Buffer;
  /** The key that signs checkpoints of the access log, 32 bytes. */
  readonly checkpointKey: Buffer;
}
