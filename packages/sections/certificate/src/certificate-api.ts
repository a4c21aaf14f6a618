// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Certificate } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Certificate` as a method. */
export class CertificateAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Certificate`: see {@link operations.getCertificate}. */
  getCertificate<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCertificateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Certificate[]>> {
    return operations.getCertificate<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Certificate`: see {@link operations.paginateCertificate}. */
  paginateCertificate(
    params?: operations.PaginateCertificateParams,
    options?: PaginateOptions,
  ): Pages<Certificate> {
    return operations.paginateCertificate(this.#halo, params, options)
  }

  /** `POST /Certificate`: see {@link operations.postCertificate}. */
  postCertificate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCertificateParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Certificate[], Certificate>>> {
    return operations.postCertificate<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Certificate/{id}`: see {@link operations.getCertificateById}. */
  getCertificateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCertificateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Certificate>> {
    return operations.getCertificateById<As>(this.#halo, params, options)
  }

  /** `DELETE /Certificate/{id}`: see {@link operations.deleteCertificateById}. */
  deleteCertificateById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCertificateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Certificate | undefined>> {
    return operations.deleteCertificateById<As>(this.#halo, params, options)
  }
}
