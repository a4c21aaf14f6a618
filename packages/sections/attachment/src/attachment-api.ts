// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Bytes, Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Attachment, Attachment_List, Attachment_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Attachment` as a method. */
export class AttachmentAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Attachment`: see {@link operations.getAttachment}. */
  getAttachment<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAttachmentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Attachment_View>> {
    return operations.getAttachment<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Attachment`: see {@link operations.paginateAttachment}. */
  paginateAttachment(
    params?: operations.PaginateAttachmentParams,
    options?: PaginateOptions,
  ): Pages<Attachment_List> {
    return operations.paginateAttachment(this.#halo, params, options)
  }

  /** `POST /Attachment`: see {@link operations.postAttachment}. */
  postAttachment<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAttachmentParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, (Attachment & { id: number })[], Attachment & { id: number }>>> {
    return operations.postAttachment<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Attachment/GetS3PresignedURL`: see {@link operations.postAttachmentGetS3PresignedURL}. */
  postAttachmentGetS3PresignedURL<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params: operations.PostAttachmentGetS3PresignedURLParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAttachmentGetS3PresignedURL<T, As>(this.#halo, params, options)
  }

  /** `POST /Attachment/PresignedURLUploadComplete`: see {@link operations.postAttachmentPresignedURLUploadComplete}. */
  postAttachmentPresignedURLUploadComplete<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostAttachmentPresignedURLUploadCompleteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAttachmentPresignedURLUploadComplete<T, As>(this.#halo, params, options)
  }

  /** `POST /Attachment/document`: see {@link operations.postAttachmentDocument}. */
  postAttachmentDocument<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostAttachmentDocumentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAttachmentDocument<T, As>(this.#halo, params, options)
  }

  /** `GET /Attachment/document/{id}`: see {@link operations.getAttachmentDocumentById}. */
  getAttachmentDocumentById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetAttachmentDocumentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAttachmentDocumentById<T, As>(this.#halo, params, options)
  }

  /** `DELETE /Attachment/document/{id}`: see {@link operations.deleteAttachmentDocumentById}. */
  deleteAttachmentDocumentById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAttachmentDocumentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAttachmentDocumentById<T, As>(this.#halo, params, options)
  }

  /** `GET /Attachment/image`: see {@link operations.getAttachmentImage}. */
  getAttachmentImage<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAttachmentImageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Bytes>> {
    return operations.getAttachmentImage<As>(this.#halo, params, options)
  }

  /** `POST /Attachment/image`: see {@link operations.postAttachmentImage}. */
  postAttachmentImage<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params: operations.PostAttachmentImageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAttachmentImage<T, As>(this.#halo, params, options)
  }

  /** `GET /Attachment/image/{id}`: see {@link operations.getAttachmentImageById}. */
  getAttachmentImageById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAttachmentImageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Bytes>> {
    return operations.getAttachmentImageById<As>(this.#halo, params, options)
  }

  /** `DELETE /Attachment/image/{id}`: see {@link operations.deleteAttachmentImageById}. */
  deleteAttachmentImageById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAttachmentImageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAttachmentImageById<T, As>(this.#halo, params, options)
  }

  /** `GET /Attachment/nhserver/{id}`: see {@link operations.getAttachmentNhserverById}. */
  getAttachmentNhserverById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetAttachmentNhserverByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAttachmentNhserverById<T, As>(this.#halo, params, options)
  }

  /** `GET /Attachment/{id}`: see {@link operations.getAttachmentById}. */
  getAttachmentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAttachmentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Bytes>> {
    return operations.getAttachmentById<As>(this.#halo, params, options)
  }

  /** `DELETE /Attachment/{id}`: see {@link operations.deleteAttachmentById}. */
  deleteAttachmentById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAttachmentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Attachment | undefined>> {
    return operations.deleteAttachmentById<As>(this.#halo, params, options)
  }
}
