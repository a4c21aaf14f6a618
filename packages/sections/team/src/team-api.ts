// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SectionDetail, SectionDetail_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Team` as a method. */
export class TeamAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Team`: see {@link operations.getTeam}. */
  getTeam<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTeamParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SectionDetail_List[]>> {
    return operations.getTeam<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Team`: see {@link operations.paginateTeam}. */
  paginateTeam(
    params?: operations.PaginateTeamParams,
    options?: PaginateOptions,
  ): Pages<SectionDetail_List> {
    return operations.paginateTeam(this.#halo, params, options)
  }

  /** `POST /Team`: see {@link operations.postTeam}. */
  postTeam<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTeamParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SectionDetail[], SectionDetail>>> {
    return operations.postTeam<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Team/Tree`: see {@link operations.getTeamTree}. */
  getTeamTree<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTeamTreeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SectionDetail_List[]>> {
    return operations.getTeamTree<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Team/Tree`: see {@link operations.paginateTeamTree}. */
  paginateTeamTree(
    params?: operations.PaginateTeamTreeParams,
    options?: PaginateOptions,
  ): Pages<SectionDetail_List> {
    return operations.paginateTeamTree(this.#halo, params, options)
  }

  /** `GET /Team/{id}`: see {@link operations.getTeamById}. */
  getTeamById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTeamByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SectionDetail>> {
    return operations.getTeamById<As>(this.#halo, params, options)
  }

  /** `DELETE /Team/{id}`: see {@link operations.deleteTeamById}. */
  deleteTeamById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTeamByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SectionDetail | undefined>> {
    return operations.deleteTeamById<As>(this.#halo, params, options)
  }
}
