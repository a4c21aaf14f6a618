// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SectionDetail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Team` as a method. */
export class TeamAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Team`: see {@link operations.getTeam}. */
  getTeam<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTeamParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTeam<T, As>(this.#halo, params, options)
  }

  /** `POST /Team`: see {@link operations.postTeam}. */
  postTeam<As extends ResponseAs = ResponseAs>(
    params: operations.PostTeamParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SectionDetail>> {
    return operations.postTeam<As>(this.#halo, params, options)
  }

  /** `GET /Team/Tree`: see {@link operations.getTeamTree}. */
  getTeamTree<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTeamTreeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTeamTree<T, As>(this.#halo, params, options)
  }

  /** `GET /Team/{id}`: see {@link operations.getTeamById}. */
  getTeamById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTeamByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SectionDetail>> {
    return operations.getTeamById<As>(this.#halo, params, options)
  }

  /** `DELETE /Team/{id}`: see {@link operations.deleteTeamById}. */
  deleteTeamById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTeamByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTeamById<T, As>(this.#halo, params, options)
  }
}
