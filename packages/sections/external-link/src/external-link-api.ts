// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ExternalLink_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ExternalLink` as a method. */
export class ExternalLinkAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ExternalLink`: see {@link operations.getExternalLink}. */
  getExternalLink<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetExternalLinkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getExternalLink<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /ExternalLink`: see {@link operations.paginateExternalLink}. */
  paginateExternalLink<T = unknown>(
    params?: operations.PaginateExternalLinkParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateExternalLink<T>(this.#halo, params, options)
  }

  /** `POST /ExternalLink`: see {@link operations.postExternalLink}. */
  postExternalLink<As extends ResponseAs = ResponseAs>(
    params: operations.PostExternalLinkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ExternalLink_List>> {
    return operations.postExternalLink<As>(this.#halo, params, options)
  }

  /** `POST /ExternalLink/Generate`: see {@link operations.postExternalLinkGenerate}. */
  postExternalLinkGenerate<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostExternalLinkGenerateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postExternalLinkGenerate<T, As>(this.#halo, params, options)
  }

  /** `GET /ExternalLink/{id}`: see {@link operations.getExternalLinkById}. */
  getExternalLinkById<As extends ResponseAs = ResponseAs>(
    params: operations.GetExternalLinkByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ExternalLink_List>> {
    return operations.getExternalLinkById<As>(this.#halo, params, options)
  }

  /** `DELETE /ExternalLink/{id}`: see {@link operations.deleteExternalLinkById}. */
  deleteExternalLinkById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteExternalLinkByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteExternalLinkById<T, As>(this.#halo, params, options)
  }
}
