import type { ReadFailure, WriteFailure } from '#core/ipc/contract.ts';
import type { ReadBackFailure } from '#main/export/signed-ready.ts';

/** What a terminal would obey or hide instead of showing it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what is not shown
const UNSHOWN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A path as one line that shows all of it. */
export function shown(path: string): string {
  return path.replace(UNSHOWN, '\ufffd');
}

/** Every word that the command line says. */
export const text = {
  help: `Văn Thư – soạn, kiểm tra và xuất văn bản đúng thể thức.

Cách dùng:
  van-thu recognise TỆP [--json]
      Nhận dạng một văn bản: cho biết tiêu đề, số, trích yếu, nơi nhận… đã hiểu được.
  van-thu check TỆP… [--json | --sarif] [--on NĂM-THÁNG-NGÀY] [--profile TỆP]
                [--dictionary TỆP] [--fix [--in-place]]
      Kiểm tra thể thức của các tệp, hoặc mọi văn bản trong các thư mục.
      --json in mỗi tệp một đối tượng trên một dòng; --sarif in một bản SARIF 2.1.0.
      --on xét văn bản theo quy định có hiệu lực vào ngày đó; --profile theo tùy chọn
      và ký hiệu cơ quan trong hồ sơ.
      --dictionary đọc những từ không coi là sai chính tả, mỗi từ một dòng.
      --fix sửa những lỗi sửa được chắc chắn vào một bản sao; --in-place sửa vào chính tệp
      và giữ bản trước đó bên cạnh.
  van-thu export TỆP [--docx ĐÍCH] [--pdf ĐÍCH] [--profile TỆP]
                 [--draft | --for-signing [--report ĐÍCH] [--dictionary TỆP]
                  [--accept QUY-TẮC[@CHỖ]="lý do" …] [--by TÊN]]
      Xuất văn bản ra DOCX, PDF hoặc cả hai.
      --profile theo tùy chọn của cơ quan; --draft in dấu “Dự thảo lần n”; tệp nguồn giữ nguyên.
      --for-signing xuất để ký: từ chối khi còn lỗi; các tệp được đọc lại, đối chiếu từng chữ
      với văn bản rồi mới ghi. --report ghi báo cáo xuất (.json, hoặc .pdf một trang; nhiều lần).
      --accept để một lỗi được qua vì lý do đã ghi (mỗi lần một lỗi; CHỖ như khi bị từ chối đã
      liệt kê, cần khi quy tắc ấy có nhiều lỗi); --by ghi người quyết định, không có thì lấy tên
      người dùng máy. Lý do, người và thời điểm đều vào báo cáo xuất.
  van-thu new MẪU [--set trường=giá trị …] [--profile TỆP] [--sample] -o ĐÍCH
      Tạo văn bản mới từ mẫu. ĐÍCH có đuôi .docx, .pdf hoặc .json.
      --profile đọc thông tin cơ quan từ tệp JSON; --sample điền sẵn nội dung minh họa.
  van-thu templates
      Liệt kê các mẫu.
  van-thu --version
      Cho biết phiên bản.

TỆP là .docx (của Văn Thư hoặc của Word), .txt hoặc .json (mô hình văn bản).

Các trường của --set (trường ghi “nhiều lần” được đặt nhiều lần):
  subject      trích yếu                    issuer       tên cơ quan ban hành
  parent       tên cơ quan cấp trên         issuer-code  ký hiệu cơ quan, ví dụ ĐU
  unit         đơn vị soạn thảo trong số công văn nhà nước, ví dụ VP
  number       số, ví dụ 12                 place        địa danh
  date         ngày, ví dụ 18/11/2026       draft        dự thảo lần mấy
  authority    quyền hạn, ví dụ “T/M BAN THƯỜNG VỤ”
  position     chức vụ người ký             signer       họ tên người ký
  addressee    nơi kính gửi (nhiều lần)     recipient    nơi nhận (nhiều lần)
  body         đoạn nội dung (nhiều lần)    urgency      khan, thuong-khan, hoa-toc

Mã kết thúc: 0 không có lỗi; 1 có lỗi thể thức; 2 không đọc được tệp hoặc dùng sai lệnh.`,
  unknownCommand: (name: string) =>
    name === ''
      ? 'Chưa chọn lệnh. Chạy “van-thu --help” để xem cách dùng.'
      : `Không có lệnh “${name}”. Chạy “van-thu --help” để xem cách dùng.`,
  badOption: (option: string) =>
    `Tùy chọn ${option === '' ? '' : `“${option}” `}không đúng. Chạy “van-thu --help” để xem cách dùng.${
      /^-[^-]/.test(option) ? ' Tên tệp bắt đầu bằng “-” thì đặt sau “--”.' : ''
    }`,
  needsValue: (option: string) => `Tùy chọn “${option}” cần một giá trị đứng sau.`,
  takesNoValue: (option: string) => `Tùy chọn “${option}” không nhận giá trị.`,
  version: (version: string) => `van-thu ${version}`,
  badDay: (value: string) => `“${value}” không phải là ngày có thật. Viết theo dạng 2026-05-27.`,
  needsFile: 'Chưa cho biết tệp nào.',
  needsOneFile: 'Lệnh này nhận đúng một tệp.',
  needsNoFile: 'Lệnh này không nhận tên tệp.',
  needsTarget: 'Chưa cho biết xuất ra đâu: thêm --docx ĐÍCH hoặc --pdf ĐÍCH.',
  needsOutput: 'Chưa cho biết ghi vào đâu: thêm -o ĐÍCH (.docx, .pdf hoặc .json).',
  badOutput: (path: string) => `“${shown(path)}” phải có đuôi .docx, .pdf hoặc .json.`,
  badTarget: (path: string, ending: string) => `“${shown(path)}” phải có đuôi ${ending}.`,
  reportNeedsSigning: '--report chỉ dùng cùng với --for-signing.',
  badReport: (path: string) => `Báo cáo “${shown(path)}” phải có đuôi .json hoặc .pdf.`,
  oneReportEach: 'Chỉ ghi được một báo cáo .json và một báo cáo .pdf.',
  draftOrSigning: 'Chỉ chọn một trong hai: --draft hoặc --for-signing.',
  sameTarget: (path: string) => `“${shown(path)}” được chọn làm đích hai lần.`,
  notForSigning: (count: number) =>
    `Chưa xuất để ký: còn ${count} lỗi phải sửa. Không ghi tệp nào.`,
  howToAccept: 'Lỗi nào có lý do để giữ nguyên thì thêm:',
  acceptOption: (name: string) => `  --accept ${name}="lý do"`,
  accepted: (message: string, reason: string, by: string) =>
    `Bỏ qua có lý do: ${message} – ${reason} (${by})`,
  acceptNeedsSigning: '--accept và --by chỉ dùng cùng với --for-signing.',
  byNeedsAccept: '--by chỉ dùng cùng với --accept.',
  badAcceptance: (written: string) =>
    `“--accept ${written}” phải có dạng QUY-TẮC=lý do hoặc QUY-TẮC@CHỖ=lý do.`,
  unknownRule: (rule: string) => `Không có quy tắc “${rule}”.`,
  noReason: (name: string) => `“--accept ${name}” chưa ghi lý do.`,
  longReason: (name: string, most: number) => `Lý do của “--accept ${name}” dài quá ${most} ký tự.`,
  needsName: 'Chưa biết ai quyết định bỏ qua: thêm --by TÊN.',
  notStanding: (name: string) => `Không có lỗi nào ứng với “--accept ${name}”.`,
  whichOne: (name: string) => `“--accept ${name}” ứng với nhiều lỗi; hãy ghi rõ một chỗ:`,
  acceptedTwice: (name: string) => `“--accept ${name}” chỉ lỗi đã được bỏ qua rồi.`,
  cannotAccept: (name: string) => `“--accept ${name}”: điểm này phải sửa, không bỏ qua được.`,
  readBack: 'Đã đọc lại và đối chiếu: các tệp khớp từng chữ với văn bản.',
  inPlaceNeedsFix: '--in-place chỉ dùng cùng với --fix.',
  jsonOrSarif: 'Chỉ chọn một trong hai: --json hoặc --sarif.',
  noDocuments: 'Không có văn bản nào (.docx, .txt, .json) ở nơi đã chỉ.',
  notInPlace: (path: string) =>
    `Không sửa thẳng vào “${shown(path)}”: chỉ sửa được tệp .docx và .json. Bỏ --in-place để ghi ra bản sao.`,
  mended: (count: number, path: string) => `Đã sửa ${count} lỗi, ghi vào ${shown(path)}`,
  progress: (done: number, total: number) => `Đã xét ${done}/${total} tệp…`,
  sameAsInput: (path: string) =>
    `“${shown(path)}” là chính tệp nguồn; hãy chọn tên khác để không ghi đè.`,
  noPackOn: (path: string, day: string) =>
    `Không xét được “${shown(path)}”: chưa có quy định nào về thể thức cho ngày ${day}. Chọn ngày muộn hơn.`,
  notAFile: 'đây là thư mục hoặc thiết bị, không phải tệp văn bản.',
  faultyModel: (place: string) =>
    `không đúng mô hình văn bản, chỗ sai đầu tiên: “${shown(place)}”. Tệp không bị thay đổi.`,
  needsTemplate: 'Chưa chọn mẫu. Chạy “van-thu templates” để xem các mẫu.',
  unknownTemplate: (id: string) => `Không có mẫu “${id}”. Chạy “van-thu templates” để xem các mẫu.`,
  badSetting: (setting: string) => `“--set ${setting}” phải có dạng trường=giá trị.`,
  unknownField: (field: string) =>
    `Không có trường “${field}”. Chạy “van-thu --help” để xem các trường.`,
  badValue: (field: string, value: string) =>
    `Giá trị “${value}” không dùng được cho trường “${field}”.`,
  badProfile: (path: string) => `“${shown(path)}” không phải là tệp thông tin cơ quan.`,
  notText: (path: string) => `“${shown(path)}” không phải là tệp chữ (UTF-8), mỗi dòng một từ.`,
  cannotRead: (path: string, reason: string) => `Không đọc được “${shown(path)}”: ${reason}`,
  cannotWrite: (path: string, reason: string) => `Không ghi được “${shown(path)}”: ${reason}`,
  cannotExport: (path: string, reason: string) => `Không xuất được “${shown(path)}”: ${reason}`,
  bugOver: (path: string, message: string) =>
    `Không xét được “${shown(path)}” vì lỗi của chương trình: ${message}. Tệp không bị thay đổi.`,
  bug: (message: string) =>
    `Lỗi của chương trình: ${message}. Tệp nguồn của bạn không bị thay đổi.`,
  wrote: (path: string) => `Đã ghi ${shown(path)}`,
  changedElsewhere:
    'Chữ trong tệp đã được sửa ở chương trình khác; văn bản được nhận dạng lại theo chữ trong tệp.',
  noFrame: 'Không thấy khung thể thức (tiêu đề, cơ quan, số, ký…); toàn bộ được giữ làm nội dung.',
  lostPictures: (count: number) =>
    `${count} hình không lấy được (hình vẽ, hình hỏng hoặc không phải PNG, JPEG); cần chèn lại.`,
  unplaced: (count: number) => `${count} đoạn chưa rõ thuộc phần nào, được giữ trong nội dung:`,
  noise: {
    'leading-space': (lines: string) => `Khoảng trắng thừa ở đầu dòng (đã bỏ): ${lines}`,
    'trailing-space': (lines: string) => `Khoảng trắng thừa ở cuối dòng (đã bỏ): ${lines}`,
    'no-break-space': (lines: string) => `Dấu cách không ngắt (đã thay) ở dòng: ${lines}`,
    'hidden-character': (lines: string) => `Ký tự không nhìn thấy (đã bỏ) ở dòng: ${lines}`,
    decomposed: (lines: string) => `Chữ dùng dấu tổ hợp (đã dựng sẵn) ở dòng: ${lines}`,
    'page-number': (lines: string) => `Số trang lẫn vào văn bản (đã bỏ) ở dòng: ${lines}`,
    'signing-stamp': (lines: string) => `Dấu của chữ ký số (đã bỏ) ở dòng: ${lines}`,
    surrounding: (lines: string) =>
      `Chữ của trang web, thư điện tử quanh văn bản (đã bỏ) ở dòng: ${lines}`,
  },
  clean: 'không có lỗi',
  summary: (errors: number, warnings: number, infos: number) =>
    `${errors} lỗi, ${warnings} cảnh báo, ${infos} gợi ý`,
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Gợi ý' },
  expected: (value: string) => `nên là: ${value}`,
  forOffice: 'theo nguồn chưa chắc chắn, cơ quan có thể đặt lại',
  setByOffice: 'theo số liệu của cơ quan',
  component: {
    system: 'Hệ thống',
    parent: 'Cơ quan cấp trên',
    issuer: 'Cơ quan ban hành',
    number: 'Số, ký hiệu',
    placeDate: 'Địa danh, ngày',
    type: 'Tên loại',
    subject: 'Trích yếu',
    addressees: 'Kính gửi',
    body: 'Nội dung',
    recipients: 'Nơi nhận',
    signature: 'Người ký',
  },
  systemName: { party: 'văn bản của Đảng', state: 'văn bản hành chính nhà nước' },
  missing: '(không có)',
  blocks: (count: number) => `${count} đoạn`,
} as const;

/** Why a file cannot be read or written, by the code that the document services give. */
const reasons: Readonly<
  Record<Exclude<ReadFailure | WriteFailure | ReadBackFailure, 'cancelled'>, string>
> = {
  empty: 'tệp trống, không có chữ nào.',
  'not-found': 'tệp không tồn tại.',
  'permission-denied': 'không có quyền truy cập. Tệp không bị thay đổi.',
  'read-only': 'thư mục hoặc ổ đĩa chỉ cho đọc. Hãy chọn nơi khác.',
  'disk-full': 'ổ đĩa đã đầy. Tệp cũ còn nguyên; hãy giải phóng chỗ trống rồi thử lại.',
  'in-use': 'tệp đang được chương trình khác giữ. Hãy đóng chương trình đó rồi thử lại.',
  'too-large':
    'tệp lớn quá mức cho phép (50 MB, hoặc quá nhiều chữ). Hãy tách tệp; tệp không bị thay đổi.',
  'not-a-document':
    'nội dung không phải là văn bản mà Văn Thư đọc được (.docx, .txt, .json). Tệp .doc cũ thì mở bằng Word rồi lưu thành .docx; tệp không bị thay đổi.',
  'unknown-encoding':
    'chữ được mã hóa kiểu cũ chưa đọc được (.VnTime, VNI…). Hãy lưu lại thành Unicode (UTF-8).',
  'newer-format':
    'tệp do phiên bản Văn Thư mới hơn tạo ra. Hãy cập nhật chương trình; tệp không bị thay đổi.',
  encrypted: 'tệp được đặt mật khẩu. Hãy bỏ mật khẩu trong Word rồi thử lại.',
  damaged: 'tệp bị hỏng hoặc thiếu phần. Tệp không bị thay đổi; hãy dùng bản sao lưu nếu có.',
  'picture-damaged': 'một hình trong tệp bị hỏng hoặc thiếu phần. Tệp không bị thay đổi.',
  unavailable:
    'không truy cập được nơi ấy. Hãy kiểm tra tên tệp, thư mục, ổ đĩa hoặc kết nối mạng.',
  'changed-on-disk': 'tệp vừa được chương trình khác thay đổi.',
  'open-elsewhere': 'tệp đang mở ở cửa sổ khác.',
  'docx-differs': 'tệp DOCX đọc lại không khớp với văn bản. Không ghi tệp nào.',
  'pdf-differs':
    'tệp PDF đọc lại không khớp với văn bản (có thể có ký tự mà phông chữ không in được). Không ghi tệp nào.',
  'export-failed': 'không dàn được trang. Tệp nguồn không bị thay đổi.',
};

/** The reason behind a failure's code, as a clause that ends the line. */
export function reasonOf(code: string): string {
  return (reasons as Readonly<Record<string, string>>)[code] ?? reasons.unavailable;
}
