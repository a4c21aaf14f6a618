// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Certificate } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Certificate` as a method. */
export class CertificateAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Certificate`: see {@link operations.getCertificate}. */
  getCertificate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCertificateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCertificate<T, As>(this.#halo, params, options)
  }

  /** `POST /Certificate`: see {@link operations.postCertificate}. */
  postCertificate<As extends ResponseAs = ResponseAs>(
    params: operations.PostCertificateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Certificate>> {
    return operations.postCertificate<As>(this.#halo, params, options)
  }

  /** `GET /Certificate/{id}`: see {@link operations.getCertificateById}. */
  getCertificateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCertificateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Certificate>> {
    return operations.getCertificateById<As>(this.#halo, params, options)
  }

  /** `DELETE /Certificate/{id}`: see {@link operations.deleteCertificateById}. */
  deleteCertificateById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCertificateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCertificateById<T, As>(this.#halo, params, options)
  }
}
