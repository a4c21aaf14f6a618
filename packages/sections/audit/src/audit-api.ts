// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Audit } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Audit` as a method. */
export class AuditAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Audit`: see {@link operations.getAudit}. */
  getAudit<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAuditParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAudit<T, As>(this.#halo, params, options)
  }

  /** `POST /Audit`: see {@link operations.postAudit}. */
  postAudit<As extends ResponseAs = ResponseAs>(
    params: operations.PostAuditParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Audit>> {
    return operations.postAudit<As>(this.#halo, params, options)
  }

  /** `GET /Audit/{id}`: see {@link operations.getAuditById}. */
  getAuditById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAuditByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Audit>> {
    return operations.getAuditById<As>(this.#halo, params, options)
  }

  /** `DELETE /Audit/{id}`: see {@link operations.deleteAuditById}. */
  deleteAuditById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAuditByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAuditById<T, As>(this.#halo, params, options)
  }
}
