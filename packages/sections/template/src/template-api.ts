// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { StdRequest, StdRequest_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Template` as a method. */
export class TemplateAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Template`: see {@link operations.getTemplate}. */
  getTemplate<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'stdrequests', StdRequest_List>>> {
    return operations.getTemplate<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Template`: see {@link operations.paginateTemplate}. */
  paginateTemplate(
    params?: operations.PaginateTemplateParams,
    options?: PaginateOptions,
  ): Pages<StdRequest_List> {
    return operations.paginateTemplate(this.#halo, params, options)
  }

  /** `POST /Template`: see {@link operations.postTemplate}. */
  postTemplate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTemplateParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, StdRequest[], StdRequest>>> {
    return operations.postTemplate<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Template/{id}`: see {@link operations.getTemplateById}. */
  getTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StdRequest>> {
    return operations.getTemplateById<As>(this.#halo, params, options)
  }

  /** `DELETE /Template/{id}`: see {@link operations.deleteTemplateById}. */
  deleteTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StdRequest | undefined>> {
    return operations.deleteTemplateById<As>(this.#halo, params, options)
  }
}
