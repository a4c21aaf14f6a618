// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Qualification } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Qualification` as a method. */
export class QualificationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Qualification`: see {@link operations.getQualification}. */
  getQualification<As extends ResponseAs = ResponseAs>(
    params?: operations.GetQualificationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Qualification[]>> {
    return operations.getQualification<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Qualification`: see {@link operations.paginateQualification}. */
  paginateQualification(
    params?: operations.PaginateQualificationParams,
    options?: PaginateOptions,
  ): Pages<Qualification> {
    return operations.paginateQualification(this.#halo, params, options)
  }

  /** `POST /Qualification`: see {@link operations.postQualification}. */
  postQualification<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostQualificationParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Qualification[], Qualification>>> {
    return operations.postQualification<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Qualification/{id}`: see {@link operations.getQualificationById}. */
  getQualificationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetQualificationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Qualification>> {
    return operations.getQualificationById<As>(this.#halo, params, options)
  }

  /** `DELETE /Qualification/{id}`: see {@link operations.deleteQualificationById}. */
  deleteQualificationById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteQualificationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Qualification | undefined>> {
    return operations.deleteQualificationById<As>(this.#halo, params, options)
  }
}
