// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { StdRequest } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Template` as a method. */
export class TemplateAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Template`: see {@link operations.getTemplate}. */
  getTemplate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTemplate<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Template`: see {@link operations.paginateTemplate}. */
  paginateTemplate<T = unknown>(
    params?: operations.PaginateTemplateParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateTemplate<T>(this.#halo, params, options)
  }

  /** `POST /Template`: see {@link operations.postTemplate}. */
  postTemplate<As extends ResponseAs = ResponseAs>(
    params: operations.PostTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StdRequest>> {
    return operations.postTemplate<As>(this.#halo, params, options)
  }

  /** `GET /Template/{id}`: see {@link operations.getTemplateById}. */
  getTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, StdRequest>> {
    return operations.getTemplateById<As>(this.#halo, params, options)
  }

  /** `DELETE /Template/{id}`: see {@link operations.deleteTemplateById}. */
  deleteTemplateById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTemplateById<T, As>(this.#halo, params, options)
  }
}
