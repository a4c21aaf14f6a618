// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Uname, Uname_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Agent` as a method. */
export class AgentAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Agent`: see {@link operations.getAgent}. */
  getAgent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params?: operations.GetAgentParams & { pageinate?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ListView<'results', Uname_List>, Uname_List[]>>> {
    return operations.getAgent<As, Flag>(this.#halo, params, options)
  }

  /** Every record of `GET /Agent`: see {@link operations.paginateAgent}. */
  paginateAgent(
    params?: operations.PaginateAgentParams,
    options?: PaginateOptions,
  ): Pages<Uname_List> {
    return operations.paginateAgent(this.#halo, params, options)
  }

  /** `POST /Agent`: see {@link operations.postAgent}. */
  postAgent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAgentParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Uname[], Uname>>> {
    return operations.postAgent<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Agent/ClearCache`: see {@link operations.postAgentClearCache}. */
  postAgentClearCache<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostAgentClearCacheParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAgentClearCache<T, As>(this.#halo, params, options)
  }

  /** `GET /Agent/me`: see {@link operations.getAgentMe}. */
  getAgentMe<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAgentMeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Uname>> {
    return operations.getAgentMe<As>(this.#halo, params, options)
  }

  /** `GET /Agent/{id}`: see {@link operations.getAgentById}. */
  getAgentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAgentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Uname>> {
    return operations.getAgentById<As>(this.#halo, params, options)
  }

  /** `DELETE /Agent/{id}`: see {@link operations.deleteAgentById}. */
  deleteAgentById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAgentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Uname>> {
    return operations.deleteAgentById<As>(this.#halo, params, options)
  }
}
