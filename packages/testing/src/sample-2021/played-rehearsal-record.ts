/*
 * A rehearsal as seven devices played it on this body on 2 December 2021: what its tables held when it was certified. Keys, signatures and ids
 * are those that were drawn then; the codes of the devices and the keys of the round are gone, as after any round. All bytes as base64url.
 */

export const ROUND_ID = '84d3f7a6-2e52-4045-98fb-df0555b33afa';

export const MANIFEST =
  '{"councilDecision":"06/QĐ-SNgV (2021-01-15)","councilSize":7,"items":[{"base":"ALL_MEMBERS","denominator":7,"id":"996b5fcd-81ee-4f0f-8d57-6e7787cec559","issuerPk":"MIIBojANBgkqhkiG9w0BAQEFAAOCAY8AMIIBigKCAYEA1EbrVYIxcPrgUwPFTeep46sn9cfaIbC1GduEoIich0eFHt1JxTkxxxLrIUlxyqUbUXGIYpyifH1fUBt51Mm4gHJim9bHGHZNRvq4dapMJOVj52qQiRyIUxtKMqT1Syf8vQrODFph4-qVvmLey13YMSntU685zNwCi3Q2L8dT7c_hFsLXvkp9VDIpxjuBKgqkN8iu8I_bEmRiC4LMUzK9Kh7QihoneEub6GUaBml15YN-43SAGQK66jaoBlp4WzSdgJkJmj5NIcai9g5wlsI0ttyazC2N3wk92PkPM_NxL2lWsjhUEfOCYF6uhu4QlEAvS7nQB1msBWMOCoOCO4HELXZH9YwDrMCg0oY6FJ81Y3O3BTQPvWYauXBye5pKAUmypQWDTd8nO9BWWXJGAReePYl3zbq1ResOI4RK7KT20bX7giLu4fJM1zz-HiTrw7f_CZSMDqhzcinqFnouMD1NKLccGZUrEpve3fy8FF1ORMt3lvDvhQkbeLNC5Ye-LmPNAgMBAAE","members":[{"channel":"ELECTRONIC","memberRef":"27031a91-b485-8431-a9e1-e444ccdd4bb0","reason":null},{"channel":"ELECTRONIC","memberRef":"a16d82a2-fc6a-85fb-a973-ea3e4ff39a21","reason":null},{"channel":"ELECTRONIC","memberRef":"a9769e60-1a88-83d9-a456-d48a449abf6a","reason":null},{"channel":"ELECTRONIC","memberRef":"bbf98630-2de2-8ba8-ab38-6d9d51e4fd55","reason":null},{"channel":"ELECTRONIC","memberRef":"d3a82c97-95ff-887e-a4e7-5829f88025f2","reason":null},{"channel":"ELECTRONIC","memberRef":"d411bc84-8f20-8746-ac6f-98c59c01b0af","reason":null},{"channel":"ELECTRONIC","memberRef":"fb016559-5720-8534-a333-c31b03f71cf3","reason":null}],"nomineeRef":"fe428693-9fe2-4ffb-8a2b-d9677045a5c6","question":"APPROVAL","threshold":{"den":2,"num":1,"strict":true},"titleHash":"Zztm0nWi5BEQRwysxOQAYX2TtCiR2WJBBXqedG_AEu0"},{"base":"ALL_MEMBERS","denominator":7,"id":"f8700f34-95ad-427c-99c5-dfd919e838a1","issuerPk":"MIIBojANBgkqhkiG9w0BAQEFAAOCAY8AMIIBigKCAYEAziOod_TLa6APXdi2UNxFe6aky5-oQ1oxNEao1Afn6pXZoXEs0ueNtUIXJ86OF37eQ_cpXArs6PV4mNuuyAIwfvVFJSmYXZRoD8N8XhXjgXZ1KTEMJhLAGdlv-5cHkOGjJl7M_QqAuFsJZ4jMGQcvmmdSrlnY9QrHl_eQlAracXOrMS-1XDMw5l75JAE0qOgTde6IMY-fvr7DdMJzafURzABJ2kzsCi5OcLIPCQlRuTVL1U5OmgifllAW2eapt3e4VFakS45bHtw44MIr5l2UsQgSFkR-AoUpim6Ks6hSytjs--DzJhyz5PfdTW-5PNEFKdfkBAGGTyrzFTrzYl0Eh5wb0AKT0DUtygY_s2-quG_hrbakMVpdQJAExxm94o81NzqfnKvixi0ShIRooZjTDDN-7Qx-OO0cTXzw1H3cvtxKNttkN3mA9w0WcOOqlHcCqnQ4Dwkf5c1wctaE7867Sf2U2AkBDBOpPNsmZuM0v3s2gv-XCOcysJGiocy8b2mRAgMBAAE","members":[{"channel":"ELECTRONIC","memberRef":"27031a91-b485-8431-a9e1-e444ccdd4bb0","reason":null},{"channel":"ELECTRONIC","memberRef":"a16d82a2-fc6a-85fb-a973-ea3e4ff39a21","reason":null},{"channel":"ELECTRONIC","memberRef":"a9769e60-1a88-83d9-a456-d48a449abf6a","reason":null},{"channel":"ELECTRONIC","memberRef":"bbf98630-2de2-8ba8-ab38-6d9d51e4fd55","reason":null},{"channel":"ELECTRONIC","memberRef":"d3a82c97-95ff-887e-a4e7-5829f88025f2","reason":null},{"channel":"ELECTRONIC","memberRef":"d411bc84-8f20-8746-ac6f-98c59c01b0af","reason":null},{"channel":"ELECTRONIC","memberRef":"fb016559-5720-8534-a333-c31b03f71cf3","reason":null}],"nomineeRef":"24d327c2-9bb0-4be8-83fc-052eb7335532","question":"APPROVAL","threshold":{"den":2,"num":1,"strict":true},"titleHash":"SKSRebW4xNwD2bvblfjUzxlQ-cWR9oJhWhaNe9qJYr0"}],"meetingId":"9338cc1e-b4f9-8c55-ae6b-9c267d2ebd80","mode":"S","openPk":"avdO_EpwGHySN1-BaYv2XOUqDCmQmnAw_qKX6QW7z3A","protocol":{"ballotBytes":610,"envelopeBytes":658,"rsaBits":3072,"rsaExponent":"65537","suite":"RSABSSA-SHA384-PSSZERO-Deterministic"},"rcpPk":"7tGXKTzlJIV5lR7cQlpiiRE_-K4h9SgZF79MyYI9nYE","roundId":"84d3f7a6-2e52-4045-98fb-df0555b33afa","urnPk":"mE0FJPpWJSdyX7Gjwfi4LKgSWFdlL82pxBTzRP-Vrl0","version":1}';

export const KEYS = {
  manifestHash: 'ZoGNEhNAszXr5NydgqBPm-cO6tV-A2kOFmYpvp-qEgI',
  urnPk: 'mE0FJPpWJSdyX7Gjwfi4LKgSWFdlL82pxBTzRP-Vrl0',
  openPk: 'avdO_EpwGHySN1-BaYv2XOUqDCmQmnAw_qKX6QW7z3A',
  receiptPk: '7tGXKTzlJIV5lR7cQlpiiRE_-K4h9SgZF79MyYI9nYE',
  resultsRoot: 'qQcx-KY2Ai335pOaDxpQIAQKM4lDHupAWCEsXkAJSxY',
} as const;

export const ITEMS = [
  {
    id: '996b5fcd-81ee-4f0f-8d57-6e7787cec559',
    title: 'Người thử 1',
    nomineeRef: 'fe428693-9fe2-4ffb-8a2b-d9677045a5c6',
    issuerPk:
      'MIIBojANBgkqhkiG9w0BAQEFAAOCAY8AMIIBigKCAYEA1EbrVYIxcPrgUwPFTeep46sn9cfaIbC1GduEoIich0eFHt1JxTkxxxLrIUlxyqUbUXGIYpyifH1fUBt51Mm4gHJim9bHGHZNRvq4dapMJOVj52qQiRyIUxtKMqT1Syf8vQrODFph4-qVvmLey13YMSntU685zNwCi3Q2L8dT7c_hFsLXvkp9VDIpxjuBKgqkN8iu8I_bEmRiC4LMUzK9Kh7QihoneEub6GUaBml15YN-43SAGQK66jaoBlp4WzSdgJkJmj5NIcai9g5wlsI0ttyazC2N3wk92PkPM_NxL2lWsjhUEfOCYF6uhu4QlEAvS7nQB1msBWMOCoOCO4HELXZH9YwDrMCg0oY6FJ81Y3O3BTQPvWYauXBye5pKAUmypQWDTd8nO9BWWXJGAReePYl3zbq1ResOI4RK7KT20bX7giLu4fJM1zz-HiTrw7f_CZSMDqhzcinqFnouMD1NKLccGZUrEpve3fy8FF1ORMt3lvDvhQkbeLNC5Ye-LmPNAgMBAAE',
    counts: {
      issuedCount: 7,
      returnedCount: 7,
      validCount: 7,
      invalidCount: 0,
      agreeCount: 6,
      disagreeCount: 1,
      blankCount: 0,
      namedCount: 0,
      neededCount: 4,
      isPassed: true,
    },
    /** Member and hash of what was signed for him. */
    issued: [
      ['bbf98630-2de2-8ba8-ab38-6d9d51e4fd55', 'Fk4DLuISF98U9dR4scpVGODciqZNH9UdcUwIi71EDkA'],
      ['d411bc84-8f20-8746-ac6f-98c59c01b0af', '3MNFvwyAsg1UkWN-E6QtTOuHB7e5yQKXp5RK5iLlgis'],
      ['a9769e60-1a88-83d9-a456-d48a449abf6a', 'YuI7GSSfWzJfkXRowaJndxMvzYJFAWQNADtPNaOO084'],
      ['a16d82a2-fc6a-85fb-a973-ea3e4ff39a21', 'ACtz1mbfvl95Cw5Mk4d_0VnYBxkilD9FeN3SDlpzw6c'],
      ['d3a82c97-95ff-887e-a4e7-5829f88025f2', 'M66SH-kEZ81FAUL1zyCSkc_VwjU0nHhj71X4aTXNsbI'],
      ['27031a91-b485-8431-a9e1-e444ccdd4bb0', '12KHjx97iBsVbjsHXtrtXwC6jhmNk39_gDXHSU383XQ'],
      ['fb016559-5720-8534-a333-c31b03f71cf3', '4SrJw3209sCSyvtBayE3VHAuC_qFrQYoxLhBDC4ARk4'],
    ],
    published: [
      {
        pk: 'SoBKklHvXa7gsxVEMtQ0V0Sdv2YThTgIuLw-2XtKPjA',
        tokenSig:
          'Qh2jD9MQheIZUUwdWcbnqFa8nhI0XQi2zCkygFLSTP1bQhEN8v4UIG4tTX3eKG0DVkRN6LISPx_p82IIQEirg0rbckrQf5DoHk8c9TIq_Ad1StjpcKthyZIUOQgBsvZHvw_GUFsiaUmxFzt_7HPCUHhByCOtLnoyscWuF3nxe4ADmhvI9fAumvym_2ValC0dlqrK7W7311eLC3lDmBxqCXHAkIry95gB0pIXAnGBgsxgH8txwIZDNNSWhgzt65uMiiSRH-SKtYlu0CgnXPzeVRPMRXwwAjONhyYdSk2d52gSoq73OeodJPtNdY9baVCnFTYWVzpfWR2g6vnmqDcsZmX_RCS9Vryg3GQBIcj8UMUU408Xw9bFeZ4VK2ZOaK2QGGJXe1qlqboY4IXH8os9qrKbZ1HWLBY8pFUhccoUtIrCcDYmhcVx4vFh3_5F_T61P7xY05J70-45mO8WJSmo0_bZtiiCH0I4UJkCdYvGxoMaAc2jaSM4-mRM2l-Pz-97',
        choice: 1,
        nonce: 'P6v5rvaxg8z0Iq2Eo-gvyQ',
        commit: 'ZP0jatvYzJXasSKtdF0kE2RqDjxH8DWKMcy6vB9WIgA',
        innerHash: '42cCuAc_44Q6NdNtbeYf1P_QY6b9ov7k2p_XGjr1SzU',
        ballotSig: 'F_eAYRFYCCq_SHRUqJDKunYgccAxm86PQj8Dx1T02h2MvuqqvQT5NPLncWWB7oEo20mYurNstpgo5ov31-7jBA',
      },
      {
        pk: 'ZIv8fC1AUt_t6rIhvvrbzLqQjDpyms19JGiwK2dbxkg',
        tokenSig:
          'Yz8a7ZJWefWW8_VS0HyixvL-vZEls6-8h9R1l3G5I-eTErEkDBEWPg7XmX6Hl0YeC52Zq8F4QPoq49J4zStxdlISqMNZUsnsJrVwIxSOH_t6P9EwnxlE7md8Qcj8j2lqzvqUJHseZSsc-D8uI9XwjVedmlbsZm_R5V3L_foHxgtzNBRqaP0_r5cnROu0Iu3BxpsiQSU0BPZoIqCHYAk7b9F9E1trk1tfubjKH2j5r5moi6aP8cQZ5Y3YrKCmIRNU0CXm5lbvYxhmCW8mxrPiT7oKuzWRy8xjE3acbyz9B_lntTpnXta__lvmfAMyZCvUhvEJ_NkVCFyOFA2HAdRRK9aTUF1imAC6lPwaj76ztXxizrjRNwT3hJZGpA2INqs4iLhoCVVzEyCg3u4_kQKdNfThd5sh1PABs3OIaeifYAbS3OqJ8y17sT9HsjmIX1qjLDaurI59M7JhvSZZAVNTyrfxy49u_2Bnvjg58l4-cGkpDbDWj4m6Psf-xm-14O-_',
        choice: 1,
        nonce: 'xaJElhdQO5eB9Ra5rX7veQ',
        commit: 'BbgHH4Amsi-ytlVWN-qQGZU_3dcANSi0Di9w7iCWcKg',
        innerHash: 'oV3ab-0SiPOEKaiUc1RayA5r8ET68_rGVPn1RLp86UI',
        ballotSig: 'kOfBXnmUxvMi1cYCarPWE-VifhmBUfxSuQBeKmV0afITI8pjBDqgLsqGUEm-6JtXiIA-7P0ldZGDCxKTLbp0Cg',
      },
      {
        pk: 'kQhoGItx77kt54KS4SyCzeW4D0yyw6nDeacvuwtugsg',
        tokenSig:
          'wJfyRntdA9zLkpwsE7Tp0azm7O0-PhIubImY2lcn_wIEUeEkGfLJZZoyWyfeBiLNmtscWBxR7u4ahMNyJAoBnzlED4nCM7n9rOSaK1MsZeZjp04R0uqThyOZORXvAsvDK7QVG8y-XuPW7m7zUlb5DcquHnow9VsguF2u-Ohu2l7BtdSmldEPCZv1ayxADr5mWOJ7wz013QgBYdSaNvR6YxiQW1XB7nGRbVx5lfUjHkRIsMmNYrqRKN5TqKUeKGLp9nZdj0mTqBiEsuxyP7ElZV4TvWEaEOu4FSZqDHE8sdvkP1ah77yrwxcm51VvUg8UZrYXVVHFudmYcD11oXvm8KNCtwUTFVmrTq4mmVZrXwlMAe57Wi90rEnmBSxOM6RWST58HIgAtD6apE-sXAnJmvvK_PyAUUZw4ylJegPiWuaXSf44rPphxxcAurBpOs-9tqSsjaaYAn1XmWO6XXCDvLifUp1lMQlmL6S0zeImVzivAW5VjjA4sHMpwTnzC0Qo',
        choice: 1,
        nonce: 'ovo5r-sXJ_MO_TNB0ThSGw',
        commit: 'CsxponliOvgZeMOh-1mh4evFRL7N5OuPY9aq4-gE2So',
        innerHash: 'PukvzfjuhcwUrrrG-Bqnz1Yj8hMYgX3YIQdk4UWEzZw',
        ballotSig: 'lvHpWOXc9ROWHHHPtd8tgFPo1EAJravLMIK5u7-tHVNEaNba4M2NjCtU2eF9yqQz4ZRQziI0ffWRt8FXp18FAQ',
      },
      {
        pk: 'z2sRTrV6oSiRS-UzliolVMeqcbQ4E-15UWQotKBjEdA',
        tokenSig:
          'j9K8wt6v5N2AY1R83Ldx6sRA3NM5hkkxEXylB49BnE2HtoktNutjao8IyQGIjdHz2YeZg3bazAbBr0yae_orqr_niWgr7f9qKTfcY8E4ibQxfMZz6n3qGb00d5olU1lgmBGvaXdXfw1lJjcfSakKspKEYzaA0JNdmJycdRPVnV6Y9MUPSn1rKbELSgDA0rdYeKrHPVvh0w4E-u0MloDplTIKBXCQaK8P8R-QIdlQ4zDGCWAtmxNCQD-Md7_1DDuR4Cw-o29n08buQhIE5Vo5vjBcBtJ2GYCGZgmwce3QyGbHU2Mly-hSluEGP_YQIoWVQRVJX43oLzj7HsFeg7BI9PKQUkxx2HFuzTSbXvrHsvNyJzsqtlFWqoisizTprUwLeVhs-DKphPrgIjn7qfA1ufK3uqMLrbpVy2JveU5-ejIfSnEz_b9NTYUIiodk0xjD8f_nA4OBcOkn7eQhNhQt9usJHyrePQgpp3f9k5eCjTujAoCF9xdZ3lnyEXk6NuBz',
        choice: 1,
        nonce: '6zDpFe8WuBU53sJ6DKlLRA',
        commit: 'zWxv-c7N1Aklt4V8FaCoc-pY86FB_7IsHSoNsWPlJ7M',
        innerHash: 'I6Wy7DDu6c2xl52wMDQ1_Yp3h9zEr1LWlodIDY1jy-k',
        ballotSig: 'czz7rwUBH3E5JDBcU4Ts-B3OQDG9iHfgE8EkkmIXNTmaX5mZr_yKvvbGJhH2fMRgR3bCc2TJmAdRx7phPWjyDA',
      },
      {
        pk: 'z94byKMxbq0sgCr7IGdpW0eTkps4xVcDF580tf3xOsk',
        tokenSig:
          'GEaZse-8dXRt8arVTkah3gKuuDSVfoDn_J3GmKqiFO655hR8LoC1QuoViI2Gw7FTvp5A8n6dDsSthhFTs2uazW7PPVgsLN_DEO_D5nr8Xb6IkMlPcsVqZiB2F9e0kHk9i8RWrMU_UKfSDcfRlYjJpPDGceBzJX1JACn9V5AeZYPWBJMojsAh18qal74neblUfPhV-b2QIMTTFmt_dWF7CyOrnZxgkKJW9bQSAymXKX-rDLJCbWwm8tV7t8H-ucbxCX0ZnVmgWwqTdWi8RMgDbFq2MacD-5VTZlti4g9NHsA6JLBTb_2Dwp-KhByc4yxQZmB1D1oiIn7bfuPPOb7Fs4V4m-L7rICdwL4J8mao2YwbnRiZaNA8sPkkHQMOZItHDsbooz8avcv2IN1j82gHcbnm5NFPzp1Cg4X7bRdk19TZbPcjtWSq1PbLgVrczaAW6LQUF2XjunWrup3AR6s-41-LZAQ4XIevbjGZ4wtGI_yImT5EWjyEXQwCpNdIZ6oj',
        choice: 2,
        nonce: '1uR98jTMIvRJY-m87mmM3w',
        commit: 'iBLELJpky2sBRCEiaQNjvxSvV7w1C4vOQYuUtBGXA8E',
        innerHash: 'rSkkCoy-Fg0KuqgP4Ry7FEvk78AeF1mN0cas0BoXgug',
        ballotSig: 'un2o6pWCD8RlhiRUQrowKJEntBq6JOf2Ha5-rC1LuX4sEZ4GOakMEV5asB8DNpDIDfPMoC5DwGi3o5wYWR-LBw',
      },
      {
        pk: '40q9shzQ63eesn_UPMis90Na2POt913RkVYVA8wLMjs',
        tokenSig:
          'DnxdkIH_QI8OPdsVnUwSeP-vJO4rqcHYvkkLnOHq-NJDx3iRzoIPrGmDvt_h-tWN3Bq0BnK1GMdQtti_y2UdBFieoraI_5Kem_gd3os9K8UxZmfwPXP0a5FX37UW_f6lmzdTjlLellxTO4HSg6ew1ULTPoaDnCCZg4PZRwb9Af0SgSFLCXVA8ACVsZUic2jAeqhQP0at-1FG2RzIN1VV7Nxqd2lTkehtDRQ_SPrLshLXmPebdJIpk4fmCqjFMhXumwBq9OrnoYUK4JEsPGiTtQPTOjO2lCKo6e6pCVXDmpPiH3vcVcoBtpc0JNphPbfjOnfGSNa8iUNtNv3s8fsB3pqIF43NSKBwHcr5QzI_-tVnnq5dy8EcEODbsHGL4XuYesgmgOl-ZQwpB_av-3D4wVvJpcp1YBtHVsy-UUfdSmoCS5ygwMxaF9k1VcAm9HaaNNf1eNTLZDwwefMV1Qqk_WIZxbWRn0z1T9JQqDYyQrmJiUFgrDeBAvJwBYkh02zf',
        choice: 1,
        nonce: 'p3puSRr8hpEOyZX1X20kbg',
        commit: 'Eg61myQG9dIOLMGIpxvbk5UFL7SlCOSXi9eRiQfh-SM',
        innerHash: 'RFB5XZTQnE0dkRo6DGgq2McvXdxw8ZaqlYTdBYQjBS4',
        ballotSig: 'wGCFIdcKUFgUhBvyXnTCChN4D13fWKirhjnkBmye3FJe2ZB3M-ucBEY379xEjieOXVXaB3ptieAv_7PyKejXDA',
      },
      {
        pk: '_iuEy3LjsWgX0QAj2Phztj6r3o2gpIu3R6WOzMwxOv0',
        tokenSig:
          'tNRFHhSP8-5xDeAg4qDJawsjqNrnN3cW0G5wQ7lp8P1LyilVJ51nJ56OoIuOKGmtlOz2U9GcqDLnMZw_n1w7fgYQNbOZmjcH96uEwMx4XAow21AjcXIB-sZUbKFuX8ST4X7QrqPh-hF5mKnBpy4gMiUiE30zudfsOEhdbdnDZesBwlCjacH4UMTuDHn7PDouZrnME6oLdBDg7uuD8clJKdA5IytIoRtdeKvcZUvXtCjmoQPVMTlto_4OpVeuplQDSKly3D3Yff2sAs3Kau557Y7Dyz9xdOi-CVCctHKvI7NxrLviXt7KJYdSdFjtfn3aXCTzNryH4sVjWAiini2HpVmm6Vg9mc7g_G46Ge3lHey9-5pYzU6rHbvlBuheo5dyjcqa4Z9GDn_A-jXvPPW8kzABhUUrAZYovnhaHbsNIcPibOYjRlincAf-L61mK2cE9a0fqmPo0zafZn3-LJex2KnjeB8U1CyzBmcXg4rD0eg6JiXH0-EX0IayuRJwMoBT',
        choice: 1,
        nonce: 'ijP6gNzkLmGS_qT2M-QXYA',
        commit: 'abu0B14ktP6aA6x5sUfrDyvjVIbN5btSOMu2SSq5kXY',
        innerHash: 'upl6-cycTjSA_XWI0mQGsz9qQIH-UDvJQnYt7WHW7yo',
        ballotSig: 'G-0YkcZg_jJIkIcfmcmS2mnZeiqsy-5axhmN-VZgB9U5C_ORH8CiF1UrpYIL3AwFWgGEjdvsl5U6sOJIzDsQCQ',
      },
    ],
  },
  {
    id: 'f8700f34-95ad-427c-99c5-dfd919e838a1',
    title: 'Người thử 2',
    nomineeRef: '24d327c2-9bb0-4be8-83fc-052eb7335532',
    issuerPk:
      'MIIBojANBgkqhkiG9w0BAQEFAAOCAY8AMIIBigKCAYEAziOod_TLa6APXdi2UNxFe6aky5-oQ1oxNEao1Afn6pXZoXEs0ueNtUIXJ86OF37eQ_cpXArs6PV4mNuuyAIwfvVFJSmYXZRoD8N8XhXjgXZ1KTEMJhLAGdlv-5cHkOGjJl7M_QqAuFsJZ4jMGQcvmmdSrlnY9QrHl_eQlAracXOrMS-1XDMw5l75JAE0qOgTde6IMY-fvr7DdMJzafURzABJ2kzsCi5OcLIPCQlRuTVL1U5OmgifllAW2eapt3e4VFakS45bHtw44MIr5l2UsQgSFkR-AoUpim6Ks6hSytjs--DzJhyz5PfdTW-5PNEFKdfkBAGGTyrzFTrzYl0Eh5wb0AKT0DUtygY_s2-quG_hrbakMVpdQJAExxm94o81NzqfnKvixi0ShIRooZjTDDN-7Qx-OO0cTXzw1H3cvtxKNttkN3mA9w0WcOOqlHcCqnQ4Dwkf5c1wctaE7867Sf2U2AkBDBOpPNsmZuM0v3s2gv-XCOcysJGiocy8b2mRAgMBAAE',
    counts: {
      issuedCount: 7,
      returnedCount: 7,
      validCount: 7,
      invalidCount: 0,
      agreeCount: 3,
      disagreeCount: 3,
      blankCount: 1,
      namedCount: 0,
      neededCount: 4,
      isPassed: false,
    },
    /** Member and hash of what was signed for him. */
    issued: [
      ['bbf98630-2de2-8ba8-ab38-6d9d51e4fd55', 'b2B75W5bP_J1ObYfdBZzYCLcXqPxDnsd813CWNbh5UA'],
      ['d411bc84-8f20-8746-ac6f-98c59c01b0af', 'BpzTVccZ4DFn3uxfLv_whRjX0_kR9Va1mBaars7j1Sk'],
      ['a9769e60-1a88-83d9-a456-d48a449abf6a', 'bjLnP52f_ThJCB8jDBxUkAcrPtTIIYp7Ovd0Zk3FgzU'],
      ['a16d82a2-fc6a-85fb-a973-ea3e4ff39a21', 'p9Epw9RhVKGu-iduOM-FKp28al7MHFgRcGiYcgGAx5I'],
      ['d3a82c97-95ff-887e-a4e7-5829f88025f2', '2AwNXoBXJ1IDPpWknnsoTzpulXRgDpjXyflSpaQeqBk'],
      ['27031a91-b485-8431-a9e1-e444ccdd4bb0', 'jQIdLoTALDbiXZ_tp_WanHR5JkbPXGWDIdcKQH8rWtI'],
      ['fb016559-5720-8534-a333-c31b03f71cf3', 'zszKjjkc-GJUf_gbLBmPt1JaMvVATZxd-GawdGWZK2w'],
    ],
    published: [
      {
        pk: 'AOyaVNkUaeV3RBOPW9hXTeiMaQTNv-5FQpSjTqM6ll0',
        tokenSig:
          'ROnL7nykVcnKMAWPIbkuP2Vcy4iTNOgXiBkQsOzTwFwRQIAExT7-0Wkf_vmeIXgdCmXOtjWtn9p567DRvw_TiCLVO89VcWJXfGZzY1tzehaV3lADGVdnjVaObwlHO9GEJuIsiNQHP6aS_aRQ-NKq5AzziM4Ft9ZPcMHPxQFUDpczo_1S2fBqZ9PoLTwDAh84WgaVZrEn8QzaV5kQfc8LRAXGWK_5UDPR_3i1s_5ZnUiM26LcwLk3DrSDi7Gw22sTvkpR8gEUIyJsGVY7JPbjlo7DpGLKW6AWJGKBLMtfJdvTQ4WleSjsC2X05mVBxfbEUDraGIrjafUC9NW3yXPwEKr5N9QoUpsV1VHk-FppyMNpfwJ6zjjb9DFnJW9L5R21c0EqxKjfxy-ZIqiyYc0SyOyErt1seD7bHM91JoYQTIy-Qs_VB0xmrg0PvE4sDk8s5irPjViUXMM0rYP4_4apRzQC4sGxwm9GBeN--RQ4jDUWkmvdBLovLpmV0GxmMS7s',
        choice: 1,
        nonce: 'STADIG81sGxymtFTDQLLdg',
        commit: 'SC7BEdXCWlEHH_d5sEkIjuY9A4Q4rr8mJhx5EMD6NF0',
        innerHash: 'PdvU15RbBpbpGUVuOYzTDeVyUSUZC58qUH3P_KzBb1E',
        ballotSig: 'GY_MjFfqoStpx7aOkxujpba8hGKBUgd9Q3JzLn46DkI5ShKSFWx6L4P-u96vtijde764zXEuB-QtZTXGxr3LAA',
      },
      {
        pk: 'Fxok4b0LAr8X0Foypa4YjJGtikYcsWoAwoajRp8wEYw',
        tokenSig:
          'qTSpk9C1mxFgSSdI2X8yYdFujR8OXWCujEB3oZIQdlGXlhL2RvFErlVFGlXlArzJi8ML7bC5mPzxAwIS_hU3TiYd5TUSN4cBGHFxxaFRy1_SFKFIp3mwbnLT6Sslf5CuqrKLmH72RYKFL8t50nYzB6V9cy__L59pKrwFhWkmV_qJ_8qnYrNYLZ5IBZ7DhXN18S-3IA7O07lTauok6DchQBr-6DrORzvh-1Y-MxJ3ELSMzmCRqbiZNRbtT_dLOqwnPeh38dhZgvVHS2HL4DIXGPtcO6J2OOtq2gZxRvHPCPNcnRMoSfv9GfSctA7MktQHZgCkf_Z6xl7tEVgmCPFZJTeN6BRoiXWNurcvnsTuSYTBffsd1P4TD6rXN7eHXdFyIbAu88XhH2dc4cQeoEgLS5MnLPp32oFOM0LMY5Gg4vU1BikVxT-iCzdeEc2zDqQTo1wPxn5xw0lsssO-LzZhQtS_hwIAjoMGuG0ZmlZEDpOANDl4sHzi9JRM_QoJLJCq',
        choice: 2,
        nonce: '8nGyXdlnREXtk3ffbsvqag',
        commit: '14H8LUmTRVb4YON6CUtaanMWLAJDzQT3jhOBRpG67LA',
        innerHash: '6Bv1p4odweIPbG5iJyQXBpN3jsaA5kcfbzjj1TznyXc',
        ballotSig: '4jcymh8M-Apae8um4ywl0Qa2KS9KPx2WZUFQw_k4KG98LCYmsMmEIiKzAJzexxM8Wn0xxRX3NhWtA6yIE906Cg',
      },
      {
        pk: 'LP_0QhcH5c9YtqxCxQ2oHBIOQBAkJAaou6EBegPDR5E',
        tokenSig:
          'fd8V_Hz8lSpjnVZGcgsY5gXrCltkgk4tHwQN3arLtpQCFUmHYKyHKCHL3pwIyFjVyNGCzyb6-LcAE13AAVdgB7iFuq8AOpttGwn4HZ1yKZmTZb_UEl3gzm0kS3TEsUIr5u7pc24-NgziQWIZz3FXg_Ygt5y-HQ6jkcitNCele8E5HXq10Qc4l3bnX9d99mFocBn3Cijk2-93UySmgotOD7Gch9Y0PQBjZ3J77fxL3If_D3XPf1uwRnIh0lSwbN5K9B0MNbt7CxezwtsGH4yXMcxSB1ZfNtG-zujSBLyc4pmpeb9ncDVSrIW9r84FJaXl2fVkr10xBLDK6DC27bJQkFUn9HhgzF3DYavbVCenIpJsTa7aEDIYRtdmMzvWlmSfZeRn5wLF9lkizk9t28PtsXAoyGx05aaQiYGXxDDpkRRpXQMfMjHo4ctzGm6nYopM7bc7_NSe_iIEgtDW8w7JtoMjCZ15LQZnHMhK7TG0Kv1lmvcBRxs-BUN30XOL8Ufq',
        choice: 3,
        nonce: 'K_PIjidmVBvaVlRNmnaYkQ',
        commit: '5bRP4y9mYTjSvYD2hDiDGo7iN8BzY5dsV7HiFZmJvWI',
        innerHash: 'gMXOUzC1Y-7tjLP8jSc-G2t6cw8yClyqXtPbU8tuQxg',
        ballotSig: 'ECxmHeIBV48i4fkr-jpc6Mm86UAxvSr_4RlfSaHu0TQAtwUfxumWuc04H0g1fl7S-T2gRIR0PXcnayrYA6pDBA',
      },
      {
        pk: 'k2H_DyVtmLAblWe5aOJzHyN_lpOktVJT1jbHeFlW-tA',
        tokenSig:
          'P5a5-S4ZCGWOV_EI52_3gkpRevlLpjZr2ZUapoUSm9sB9foQgcDWCyjmyUgI3zGT13b51zvhmknDFhQR9FwAG1ESLregpaNuzEwv87shQ3CP7Q3jWwLSV0Br_RGMK7XDg1tcDMewfn3FUJiZxBKV1BNdvL8upviTE87B1ksWYDaoad-Oa9Pbc6zq92jNT7Xd0PyZlRO3yvlRXLKS-Edfr7rogtdgF9o9m0EdcF53PgVRI6hswRAi14uL8vuGQ2azBk9r7fKPfO5fhHn4hbI8U28kqvF59m1NAXRCEI2S2_ljm_AKKA2nfjVR6C1zDXbpqB-7NbF5jd6_-T6eEVfyK4rhYX6YUdNWs0dMt5ibzN40Ul3nO7LP6I6wOo_Wn7GSnh9u913XU2sXBk2H9pp1Goef8w3QmU_mNjoSV7E-hx7EtU9iaZjs4XosaXkvYTTUbVUiCSnv7hoG1UhsYEyvTArdgvH6Zb-IgXqTTFIruZOxI0xhOZNTTZ4ce4TXbx7j',
        choice: 2,
        nonce: '5QiHiAFxYCXaS_lbWZUymA',
        commit: 'Vc2SULE41AXbLat1nXeeo2g0XmVI0NBfNHDSubmbokI',
        innerHash: '_l-xeCgkQ7EHA5QVrdZ5hWrupk6D0MLKIVpzLvHxcn4',
        ballotSig: '7ui47rwkUOaMRUahTPSLxZhIJOaF2nxZ_1fp_B7tEy3DGNeRuHgtnySUuqZ49YX94LBvxP4w8A-AzVbeomTEDA',
      },
      {
        pk: 'mtR5PjYS-_8n27Lx_bq5PEfFdSTmmNIoS196QJudFg0',
        tokenSig:
          'S5iYkS5B65PepoXwS7ngMT_eX6oMx4rIIfQrr5bKZcTAsqm1aKV46bCJqlRPtCP8Ab9Uvl5nRg5E8cOgeke-RdJQHFCO4l2Eoe_ZVVW6YbL9KOUvx-1YSEdyxITGkwnfogyFIl83tcXwIO7P11ssY8vOU_LQBHRx1UjiVQ9vOqJR7JSZnHTgOxNS5RmuVaTjrJAD5jkRfTUfPhNc5rhGWfd6em4LHQG775FNbR5_y7-P5A818DnThyg6xLbj_uCrJZEyPLGZ2crM3iwPnRZTZDEmBQ6Q2c2QD3265W6OwYmoGuMU_NBlpIeOpxazUsORKNzFQ-P2nTJMvtOULDwqwJbiQBbYl9A-QGhu7Ef_UBZkvzLmU2cQ4oywj7oxLD7BHBLXp6YszV1A3CP7U-C4GUJcmvm61FzfDZoTyy2b42fqBpNHsW0lxuF2gDgGi83nhHzOptm07Oc0-fMu8MqiKdnt8MNmHMPriP6HkUYCYNikyZaOlaYETEZzVa9jvlOl',
        choice: 1,
        nonce: 'hCGjzYaG2u1y6JWQm30z_w',
        commit: 'shzZnHF3GSdX_m0D0iEZOnVi5A8FmqBiH4-D3COLcds',
        innerHash: 'Z7178KrNqNI2YpiyyeLobtU7EbRnEKPwZVP5LlOajX0',
        ballotSig: 'zyCNqlN3-PymeFylD3H2CII2Xqr634tNAWiDSflv0tF8eNObDO6MXFntrJGWQbkmkcF1zF0pskTLgXzEGIL3Dw',
      },
      {
        pk: 'rqCrEDywCo1FqEYR-F8Wtx0aKeQ0wjfvOxsLk6IehX0',
        tokenSig:
          'UyD6cguvu7gWPeQwVoBGoY8vyNfgbr968voitQzEvqt-adDKxKnFn5o4M3kTbBTye70pjCSWhlDHIvZlVgA9sG6vKOLI_dgyju9UusGwlXlkPz0I8cAO9eehFQHhWv8e1pS06R6g3ClzInvRf4oadFHCgycruSFNWJkqUFwRap4SugUmptgeVf94VN1fyvy5pdFtlsUkBF0fJdUCW8JabsYjjhvKm8E0uYqE2FF7ufiCWMMiMpko1il68Q3lWbV6Fd-1mBuCd8timw9aZ7oFRaV8k-kdt1tHplZqAZGuU2dzwwkhq0saPrSTW0vScN-OemGJLjY1ew7HUk0iM0RIsLOtPc4Gq3TjGnxSBpnschjvHUITzR8KCp7yqcKhp1n4OPii0ahZcultoyUmkXPxcsh0dO5WdNRbWrv4ZUkJalh9KHmNonzB6G75o7pSloRc5MkYwY5reedzOr7VprSLtqiVU4ILc-wSznhjcyx6Cu1UnvHwK58Myzavbcs9UnXK',
        choice: 2,
        nonce: 'jg-Xr7HIPo7NyraAVsDt6Q',
        commit: 'pYpuxgjfSabfp8AmE12m5-kLZDTgt-8fgln5MlQU_6s',
        innerHash: 'P_11IwUKSzg1qeLEauDXPpgOJPa3zxAYHfjbyDcTukw',
        ballotSig: 'ziM3_4GCaU9ABaut9OwwcEenp4KRYb-cGTMRPD-rS_bycADeRbn7YUd5h-46tR6yNzY2u-P_WC2ReQ4bSuWPCg',
      },
      {
        pk: 'yjDTFC_tmzKweTqzZIkOTgt4ynPPgp4XPOGoXkxLfuo',
        tokenSig:
          'PCsVlQFZzq0fQnd-yx2Tl1CIw2fHvTzRulQkKZ9k3E-T5tC8nB2oqPWqYiYMz7__2l5k0OI3E9rZcIOFZW_7TAOYyrsLoZh9XVmZUn0bLabwZwC-aEQ1k86V-HRo7tR7tND67f70QdKDKj-m_94mAcAHLqb30JlOMNK0Gmumnd9XGB2Vq4AKtrD_7AovEHp1tUwzM3VwUbgb3qS5JAnU_EVRs8QHusVf4GOEaL5KawFJLV52FkIpct52qJKQVit6pbY-3BhTUt0Y4fY4AeHCYcRxJj23L-onJEYvkFugZPX5VMElDgSFfLdZgzUc9LS7RHDj__bzSexk8am-XZgZiSVBH0D20b9RZxk_dRoxZY9QP5dUUmDOHcPozLMifqlD2i-4QIEG01txB6rTaL6Zc_rJIpIEn4JiNqz20R7-YDW737ucILhwQszz52HDFnFjFZEIfdWqKxmfmtIfRvTGRIEYrLVIwLAaExFpZUJEVYOyxDSUImOh0awXZRgsSs2L',
        choice: 1,
        nonce: 'MJNyt0WOm7NXnJOi5ruk1A',
        commit: '65vQw8g-vGrvqpsuQszV354N7oRv1WW0MR8hvxjqo0A',
        innerHash: 'RnS8-fxTH4sKcEnymy2larSFsTnVbi9sB0pqvTjX878',
        ballotSig: 'Wf49UFBoNyrf3NJF01UjKTALq34ZE4updLOggGSPugYBM2FsOZUyyrn0BZYFBLoOCozYWcdRC0rR8qFMjBAiAg',
      },
    ],
  },
] as const;
