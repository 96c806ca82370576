import { Encrypter } from 'age-encryption'

/** A file as any age tool protects it, with little work so that a test can open it many times: the app's own takes seconds. */
export const protectedBy = async (
  passphrase: string,
  content: string | Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(1)
  return new Uint8Array(await encrypter.encrypt(content))
}
