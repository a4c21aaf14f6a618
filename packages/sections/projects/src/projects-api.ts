// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Faults, Faults_List, Faults_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Projects` as a method. */
export class ProjectsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Projects`: see {@link operations.getProjects}. */
  getProjects<As extends ResponseAs = ResponseAs>(
    params?: operations.GetProjectsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Faults_View>> {
    return operations.getProjects<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Projects`: see {@link operations.paginateProjects}. */
  paginateProjects(
    params?: operations.PaginateProjectsParams,
    options?: PaginateOptions,
  ): Pages<Faults_List> {
    return operations.paginateProjects(this.#halo, params, options)
  }

  /** `POST /Projects`: see {@link operations.postProjects}. */
  postProjects<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostProjectsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Faults[], Faults>>> {
    return operations.postProjects<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Projects/View`: see {@link operations.postProjectsView}. */
  postProjectsView<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostProjectsViewParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postProjectsView<T, As>(this.#halo, params, options)
  }

  /** `GET /Projects/{id}`: see {@link operations.getProjectsById}. */
  getProjectsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetProjectsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Faults>> {
    return operations.getProjectsById<As>(this.#halo, params, options)
  }

  /** `DELETE /Projects/{id}`: see {@link operations.deleteProjectsById}. */
  deleteProjectsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteProjectsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Faults | undefined>> {
    return operations.deleteProjectsById<As>(this.#halo, params, options)
  }
}
