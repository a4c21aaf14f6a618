// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MessageContent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EmailTemplate` as a method. */
export class EmailTemplateAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EmailTemplate`: see {@link operations.getEmailTemplate}. */
  getEmailTemplate<As extends ResponseAs = ResponseAs>(
    params?: operations.GetEmailTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MessageContent[]>> {
    return operations.getEmailTemplate<As>(this.#halo, params, options)
  }

  /** Every record of `GET /EmailTemplate`: see {@link operations.paginateEmailTemplate}. */
  paginateEmailTemplate(
    params?: operations.PaginateEmailTemplateParams,
    options?: PaginateOptions,
  ): Pages<MessageContent> {
    return operations.paginateEmailTemplate(this.#halo, params, options)
  }

  /** `POST /EmailTemplate`: see {@link operations.postEmailTemplate}. */
  postEmailTemplate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostEmailTemplateParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, MessageContent[], MessageContent>>> {
    return operations.postEmailTemplate<As, Flag>(this.#halo, params, options)
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
  deleteEmailTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteEmailTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MessageContent | undefined>> {
    return operations.deleteEmailTemplateById<As>(this.#halo, params, options)
  }
}
