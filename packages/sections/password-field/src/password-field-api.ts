// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AuditPasswordField } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PasswordField` as a method. */
export class PasswordFieldAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PasswordField`: see {@link operations.getPasswordField}. */
  getPasswordField<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetPasswordFieldParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getPasswordField<T, As>(this.#halo, params, options)
  }

  /** `POST /PasswordField`: see {@link operations.postPasswordField}. */
  postPasswordField<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostPasswordFieldParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AuditPasswordField[], AuditPasswordField>>> {
    return operations.postPasswordField<As, Flag>(this.#halo, params, options)
  }

  /** `GET /PasswordField/{id}`: see {@link operations.getPasswordFieldById}. */
  getPasswordFieldById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPasswordFieldByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AuditPasswordField>> {
    return operations.getPasswordFieldById<As>(this.#halo, params, options)
  }
}
