import type { RecordId } from '../records/collection.ts'

/** The bytes of an attachment or image. */
export interface StoredFile {
  bytes: Uint8Array<ArrayBuffer>
  filename: string
  contentType: string
}

/** The files of a tenant: attachments by id, and staged images by the token of their URL. */
export class FileStore {
  readonly #attachments = new Map<string, StoredFile>()
  readonly #images = new Map<string, StoredFile>()

  attachment(id: RecordId): StoredFile | undefined {
    return this.#attachments.get(String(id))
  }

  setAttachment(id: RecordId, file: StoredFile): void {
    this.#attachments.set(String(id), file)
  }

  deleteAttachment(id: RecordId): void {
    this.#attachments.delete(String(id))
  }

  image(token: string): StoredFile | undefined {
    return this.#images.get(token)
  }

  setImage(token: string, file: StoredFile): void {
    this.#images.set(token, file)
  }

  deleteImage(token: string): boolean {
    return this.#images.delete(token)
  }

  clear(): void {
    this.#attachments.clear()
    this.#images.clear()
  }
}
