// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Uname } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Agent` as a method. */
export class AgentAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Agent`: see {@link operations.getAgent}. */
  getAgent<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAgentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAgent<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Agent`: see {@link operations.paginateAgent}. */
  paginateAgent<T = unknown>(
    params?: operations.PaginateAgentParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateAgent<T>(this.#halo, params, options)
  }

  /** `POST /Agent`: see {@link operations.postAgent}. */
  postAgent<As extends ResponseAs = ResponseAs>(
    params: operations.PostAgentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Uname>> {
    return operations.postAgent<As>(this.#halo, params, options)
  }

  /** `POST /Agent/ClearCache`: see {@link operations.postAgentClearCache}. */
  postAgentClearCache<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostAgentClearCacheParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAgentClearCache<T, As>(this.#halo, params, options)
  }

  /** `GET /Agent/me`: see {@link operations.getAgentMe}. */
  getAgentMe<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAgentMeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAgentMe<T, As>(this.#halo, params, options)
  }

  /** `GET /Agent/{id}`: see {@link operations.getAgentById}. */
  getAgentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAgentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Uname>> {
    return operations.getAgentById<As>(this.#halo, params, options)
  }

  /** `DELETE /Agent/{id}`: see {@link operations.deleteAgentById}. */
  deleteAgentById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAgentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAgentById<T, As>(this.#halo, params, options)
  }
}
