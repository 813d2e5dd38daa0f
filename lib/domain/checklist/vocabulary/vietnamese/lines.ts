import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** Vietnamese: what lines, fields, columns and signatures say. */
export const lines = {
  optionalWords: /[([](?:(?:tùy|tuỳ) chọn|không bắt buộc)|^(?:(?:tùy|tuỳ) chọn|không bắt buộc)(?: ?[,:–—]| -)/iu,
  advice: /^(?:cân nhắc|xem xét việc|nên cân nhắc)(?!\p{L})|^(?:có thể)(?!\p{L})/iu,
  condition:
    /^(?:chỉ )?(?:nếu|khi|trừ khi|trong trường hợp)(?!\p{L})|^chỉ (?:cho|với|trên|áp dụng|dành|ở|trong|môi trường)(?!\p{L})|^khi cần(?: thiết)?$/iu,
  conditionBehind:
    /(?<!\p{L})nếu (?:có|cần|cần thiết|áp dụng|phù hợp|được bật|sử dụng|khả thi|liên quan)[.;]?$|(?<!\p{L})khi cần(?: thiết)?[.;]?$/iu,
  conditionAhead: /^(?:chỉ )?(?:nếu|trường hợp|trừ khi) [^,:]{3,80}(?=[,:]\s)|^(?:nếu (?:có|cần)|khi cần)(?=[,:])/iu,
  allItems:
    /^(?:tất cả|toàn bộ|mọi) (?:các )?(?:mục|hạng mục|bước|công việc|ô)(?!\p{L}).{0,40}(?:trên|phía trên|trong (?:danh sách|checklist)|của (?:danh sách|checklist))(?!\p{L}).{0,40}(?:hoàn thành|hoàn tất|đã xong|được đánh dấu|được kiểm tra)[.!]?$|^(?:checklist|danh sách kiểm tra) (?:đã )?(?:hoàn thành|hoàn tất)[.!]?$/iu,
  allApprovals:
    /^(?:đã (?:có|nhận) )?(?:tất cả|toàn bộ|đầy đủ|mọi) (?:các )?(?:phê duyệt|chữ ký|chấp thuận|xác nhận)(?!\p{L}).{0,40}(?:đã (?:có|nhận|được|hoàn tất)|đầy đủ|hoàn tất|được thu thập)?[.!]?$/iu,
  contactLine: /\[(?:liên hệ|số điện thoại|điện thoại|tên|họ tên)(?!\p{L})/iu,
  standIn:
    /^(?:khôi phục|hoàn tác|dừng|ngừng|khởi động lại|quay lại|triển khai lại|tắt|vô hiệu hóa|vô hiệu hoá|chuyển hướng|hạ|chuyển (?:lưu lượng|traffic))(?!\p{L})/iu,
  readies:
    /^(?:viết tài liệu|kiểm thử|chuẩn bị|kiểm tra|đảm bảo|xác nhận|định nghĩa|rà soát|xác định|tạo|có)(?!\p{L})|(?<!\p{L})(?:đã được|sẵn sàng|có sẵn|đã (?:kiểm thử|chuẩn bị|viết|diễn tập|xác định|kiểm tra|sẵn sàng))(?!\p{L})/iu,
  chooseOne: /(?<!\p{L})(?:chọn|đánh dấu) (?:chỉ )?(?:một|1)(?!\p{L})|(?<!\p{L})một trong (?:các|những)(?!\p{L})/iu,
  asksWhich: /^(?:ai|cái nào|loại nào)(?!\p{L}).{0,160}\?\W{0,4}$|(?<!\p{L})(?:nào|gì) ?\?$/iu,
  answer:
    /^(?:có|không|không áp dụng|n\/?a|đạt|không đạt|thành công|thất bại|một phần|đã hoàn tác|đã khôi phục|hủy|huỷ|hoãn|mở|đóng|xong|chưa xong|đang chờ|đang thực hiện|bị chặn|hoàn thành|chưa hoàn thành|đã duyệt|từ chối|đồng ý|không đồng ý|thấp|trung bình|cao|nghiêm trọng|khác|không rõ|sẵn sàng|chưa sẵn sàng)$/iu,
  choiceField:
    /^(?:trạng thái|quyết định|loại|mức độ(?: nghiêm trọng| ưu tiên)?|độ ưu tiên|môi trường|kết quả|rủi ro|tác động|khuyến nghị|phân loại|phương pháp)(?: (?:triển khai|phát hành|cuối cùng|chung))?$/iu,
  stopsAhead:
    /^(?:dừng|hủy|huỷ|roll-?back|khôi phục|hoãn|không (?:tiếp tục|triển khai))(?!\p{L}).{0,60}?(?:nếu|khi)(?!\p{L})|^(?:tiêu chí|điều kiện|lý do) (?:roll-?back|khôi phục|dừng|hủy|no-go)/iu,
  legend: /^(?:chú giải|chú thích|ký hiệu)\s?:?$/iu,
  explains:
    /^(?:lý do|nguyên nhân|tại sao|ưu điểm|nhược điểm|điểm mạnh|điểm yếu|triệu chứng|ví dụ|giả định|nguyên tắc|mẹo)\s?:?$/iu,
  itemField:
    /^(?:người (?:phụ trách|thực hiện|chịu trách nhiệm|kiểm tra|xác nhận)|phụ trách|bằng chứng|xác minh|thời lượng|thời gian(?: dự kiến)?|lệnh|(?:kết quả|giá trị|đầu ra) (?:mong đợi|kỳ vọng)|mong đợi|kỳ vọng|liên kết|link|ticket|ghi chú|nhận xét|hạn(?: chót)?|trạng thái|ngày|bắt đầu|kết thúc|kết quả|mục tiêu|ngưỡng|chữ ký)$/iu,
  itemOwner: /^(?:người (?:phụ trách|thực hiện|chịu trách nhiệm)|phụ trách)$/iu,
  itemExpected: /^(?:(?:kết quả|giá trị|đầu ra) (?:mong đợi|kỳ vọng)|mong đợi|kỳ vọng|mục tiêu|ngưỡng)$/iu,
  itemCommand: /^(?:lệnh|câu lệnh)$/iu,
  expects:
    /^(?:mong đợi|kỳ vọng|phải|nên|mục tiêu|kết quả mong đợi)(?!\p{L})|(?<!\p{L})(?:phải|nên) (?:là|hiển thị|trả về|chứa|có)(?!\p{L})/iu,
  doer: /^(?:(?:đội|nhóm|bộ phận|phòng|ban)(?: (?:kỹ thuật|phát triển|vận hành|bảo mật|kiểm thử|hạ tầng|hỗ trợ|sản phẩm|dự án|kinh doanh))?|trưởng (?:nhóm|dự án|phòng)(?: [\p{L} ]{2,20})?|quản (?:lý|trị)(?: (?:dự án|sản phẩm|hệ thống|phát hành|cơ sở dữ liệu))?|kỹ sư(?: [\p{L} ]{2,20})?|vận hành|lập trình viên|kiểm thử viên|khách hàng)$/iu,
  noTask: /^(?:các )?(?:ý kiến|nhận xét|câu hỏi) khác(?!\p{L}).{0,20}$|^cảm ơn(?!\p{L})|^(?:ăn mừng|chúc mừng)/iu,
  notApplicable: /^(?:không áp dụng|n\/?a)(?!\p{L})(?!\s(?:nếu|khi|cho|với)(?!\p{L}))/iu,
  signedAt: /(?<!\p{L})(?:ngày(?: ký)?|chữ ký|ký tên|đã ký)[\s*]{0,4}[:：]?[\s*]{0,4}_{3}/iu,
  signer: /^(?:họ (?:và )?tên|tên|chữ ký|ký tên|người ký|người phê duyệt)$/iu,
  fieldBy: /^(?:người|được)(?!\p{L}).{0,40}$|(?<!\p{L})(?:bởi|phụ trách|trưởng nhóm|quản lý|quản trị viên|kỹ sư)$/iu,
  fieldPerson: /(?<!\p{L})(?:người|họ tên|họ và tên|tên|phụ trách|trưởng|kỹ sư)(?!\p{L})/iu,
  fieldTime: /(?<!\p{L})(?:giờ|thời gian|thời điểm|khung giờ|bắt đầu|kết thúc)(?!\p{L})/iu,
  fieldDate: /(?<!\p{L})ngày(?!\p{L})/iu,
  fieldVersion: /(?<!\p{L})(?:phiên bản|bản|build|tag|commit)(?!\p{L})/iu,
  fieldNotes: /(?<!\p{L})(?:ghi chú|nhận xét|ý kiến|lưu ý)(?!\p{L})/iu,
  columnRole: /(?<!\p{L})(?:vai trò|chức (?:vụ|danh)|vị trí|bộ phận|phòng ban)(?!\p{L})/iu,
  columnName: /^[\s*_]*(?:họ (?:và )?tên|tên)(?!\p{L})/iu,
  columnSigned: /(?<!\p{L})(?:chữ ký|ký|phê duyệt|duyệt|xác nhận)(?!\p{L})/iu,
  roleAhead: /^(?:phê duyệt|ký duyệt|chấp thuận|xác nhận|duyệt|chữ ký|ký)(?: (?:của|bởi))?(?!\p{L})/iu,
  roleBehind: /(?<=\S)\s{1,9}(?:phê duyệt|ký duyệt|ký tên|chấp thuận|xác nhận|đã duyệt)$/iu,
  roleNoun:
    /^(?:trưởng|quản lý|quản trị|giám đốc|phó|kỹ sư|đại diện|chuyên viên|lập trình viên|kiểm thử viên|nhân viên|người|chủ|đội|nhóm|ban|bộ phận|phòng)(?!\p{L})/iu,
  acknowledges: /^(?:tôi|chúng tôi)(?!\p{L})/iu,
  reviews: /^(?:rà soát|xem xét|đã xem)/iu,
  slotDetail: /^(?:họ (?:và )?tên|tên|chức (?:vụ|danh)|chữ ký|ký tên|ngày(?: ký)?|email)$/iu,
  columnTask:
    /^(?:công việc|nhiệm vụ|bước|hành động|hoạt động|hạng mục(?: kiểm tra)?|nội dung (?:kiểm tra|công việc)|kiểm tra)$/iu,
  columnMaybeTask: /^(?:mục|mô tả|nội dung|chi tiết|yêu cầu|tiêu chí|câu hỏi)$/iu,
  columnStatus:
    /^(?:trạng thái|tình trạng|hoàn thành\??|xong\??|kết quả|đạt ?\/ ?không(?: đạt)?|đã kiểm tra\??|ok\??|tiến độ)$/iu,
  columnOwner: /^(?:người (?:phụ trách|thực hiện|chịu trách nhiệm)|phụ trách|ai|đội|nhóm|bộ phận|vai trò)$/iu,
  columnDue: /^(?:hạn(?: chót)?|khi nào|thời gian|thời điểm|khung giờ|thời hạn|ngày|bắt đầu)$/iu,
  columnNotes:
    /^(?:ghi chú|nhận xét|lưu ý|chi tiết|mô tả|lệnh|bằng chứng|liên kết|(?:kết quả )?(?:mong đợi|kỳ vọng)|cách (?:làm|thực hiện)|hướng dẫn|công cụ)$/iu,
  columnNumber: /^(?:stt|số(?: thứ tự)?|tt|mã|thứ tự)$/iu,
  columnStage: /^(?:cấp|cấp độ|giai đoạn|vòng|thứ tự)$/iu,
  columnReference:
    /(?<!\p{L})(?:rủi ro|xác suất|tác động|mức độ|giảm thiểu|chỉ số|ngưỡng|mục tiêu|điện thoại|tác giả|thay đổi|môi trường|giá trị|ưu điểm|nhược điểm|liên hệ|biến|tham số|phiên bản)(?!\p{L})/iu,
  cellDone: /^(?:xong|hoàn thành|hoàn tất|đạt|có|đã xong|đã kiểm tra|đã duyệt)$/iu,
  cellOpen:
    /^(?:chưa(?: (?:làm|xong|bắt đầu|thực hiện|đạt))?|đang chờ|chờ|đang (?:thực hiện|làm)|mở|không|bị chặn|thất bại|không đạt|dự kiến|một phần)$/iu,
  cellNone: /^(?:không (?:áp dụng|cần|yêu cầu))$/iu,
  bound:
    /(?<!\p{L})(?:dưới|trên|ít nhất|tối thiểu|tối đa|nhỏ hơn|lớn hơn|ít hơn|nhiều hơn|không quá) \d[\d.,]{0,12}(?:\s?(?:%|(?:ms|s|giây|phút|giờ|gb|mb|tb|kb|lỗi|người dùng|yêu cầu|ký tự|node)(?!\p{L})))?/iu,
  roleNot:
    /(?<!\p{L})(?:đã|được|tất cả|mọi|không|với)(?!\p{L})|^(?:thông báo|báo cho|liên hệ|gọi|hỏi|mời|chỉ định|xác định|cảm ơn|gửi|nhắc)(?!\p{L})/iu,
  signature: /^(?:chữ ký|ký tên|ký duyệt)$/iu,
  slotNot:
    /^(?:người (?:lập|soạn|triển khai|thực hiện|yêu cầu)|(?:lập|soạn|triển khai|thực hiện) bởi)$|(?<!\p{L})(?:ticket|môi trường|liên kết|lý do|quyết định|kết quả|trạng thái|số|điều kiện|hệ thống|ứng dụng|dự án|dịch vụ|phiên bản)(?!\p{L})/iu,
  roleLimited: /(?<!\p{L})(?:chỉ|nếu|khi|trừ|tùy chọn|tuỳ chọn)(?!\p{L})|^(?:cho|đối với)(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
