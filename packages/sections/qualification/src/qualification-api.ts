// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Qualification } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Qualification` as a method. */
export class QualificationAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Qualification`: see {@link operations.getQualification}. */
  getQualification<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetQualificationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getQualification<T, As>(this.#halo, params, options)
  }

  /** `POST /Qualification`: see {@link operations.postQualification}. */
  postQualification<As extends ResponseAs = ResponseAs>(
    params: operations.PostQualificationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Qualification>> {
    return operations.postQualification<As>(this.#halo, params, options)
  }

  /** `GET /Qualification/{id}`: see {@link operations.getQualificationById}. */
  getQualificationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetQualificationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Qualification>> {
    return operations.getQualificationById<As>(this.#halo, params, options)
  }

  /** `DELETE /Qualification/{id}`: see {@link operations.deleteQualificationById}. */
  deleteQualificationById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteQualificationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteQualificationById<T, As>(this.#halo, params, options)
  }
}
