// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MessageContent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EmailTemplate` as a method. */
export class EmailTemplateAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EmailTemplate`: see {@link operations.getEmailTemplate}. */
  getEmailTemplate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetEmailTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getEmailTemplate<T, As>(this.#halo, params, options)
  }

  /** `POST /EmailTemplate`: see {@link operations.postEmailTemplate}. */
  postEmailTemplate<As extends ResponseAs = ResponseAs>(
    params: operations.PostEmailTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MessageContent>> {
    return operations.postEmailTemplate<As>(this.#halo, params, options)
  }

  /** `POST /EmailTemplate/preview`: see {@link operations.postEmailTemplatePreview}. */
  postEmailTemplatePreview<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostEmailTemplatePreviewParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postEmailTemplatePreview<T, As>(this.#halo, params, options)
  }

  /** `GET /EmailTemplate/{id}`: see {@link operations.getEmailTemplateById}. */
  getEmailTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEmailTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MessageContent>> {
    return operations.getEmailTemplateById<As>(this.#halo, params, options)
  }

  /** `DELETE /EmailTemplate/{id}`: see {@link operations.deleteEmailTemplateById}. */
  deleteEmailTemplateById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteEmailTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteEmailTemplateById<T, As>(this.#halo, params, options)
  }
}
