// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ExternalLink_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ExternalLink` as a method. */
export class ExternalLinkAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ExternalLink`: see {@link operations.getExternalLink}. */
  getExternalLink<As extends ResponseAs = ResponseAs>(
    params?: operations.GetExternalLinkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'links', ExternalLink_List>>> {
    return operations.getExternalLink<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ExternalLink`: see {@link operations.paginateExternalLink}. */
  paginateExternalLink(
    params?: operations.PaginateExternalLinkParams,
    options?: PaginateOptions,
  ): Pages<ExternalLink_List> {
    return operations.paginateExternalLink(this.#halo, params, options)
  }

  /** `POST /ExternalLink`: see {@link operations.postExternalLink}. */
  postExternalLink<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostExternalLinkParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ExternalLink_List[], ExternalLink_List>>> {
    return operations.postExternalLink<As, Flag>(this.#halo, params, options)
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
  deleteExternalLinkById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteExternalLinkByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ExternalLink_List | undefined>> {
    return operations.deleteExternalLinkById<As>(this.#halo, params, options)
  }
}
