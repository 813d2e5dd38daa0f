import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** Vietnamese: what titles say, and when something is due. */
export const titles = {
  before:
    /(?<!\p{L})trước (?:khi|ngày|giờ|lúc|triển khai|go|phát hành|release|deploy|ra mắt|vận hành|đợt|chuyển)|(?<!\p{L})chuẩn bị(?!\p{L})|(?<!\p{L})tiền triển khai(?!\p{L})|(?<!\p{L})tiền đề(?!\p{L})|(?<!\p{L})điều kiện tiên quyết(?!\p{L})|(?<!\p{L})mức độ sẵn sàng(?!\p{L})|(?<!\p{L})yêu cầu trước(?!\p{L})/iu,
  after:
    /(?<!\p{L})sau (?:khi|triển khai|go|phát hành|release|deploy|ra mắt|vận hành|ngày|đợt|chuyển)|(?<!\p{L})hậu (?:kiểm|triển khai)(?!\p{L})|(?<!\p{L})về sau(?!\p{L})/iu,
  later: /(?<!\p{L})(?:ngay lập tức|tức thời|ngắn hạn|trung hạn|dài hạn|đầu tiên)(?!\p{L})/iu,
  launchWindow:
    /(?<!\p{L})(?:khung giờ|cửa sổ|ngày|khung thời gian) (?:triển khai|phát hành|go-?live|ra mắt|chuyển đổi|deploy|release)(?!\p{L})(?! ?:)/iu,
  launchWord:
    /(?<!\p{L})(?:phát hành|triển khai) (?:dần|từng phần|lên|chính thức)(?!\p{L})|^(?:triển khai|deploy|phát hành) (?:lên |ứng dụng|hệ thống|dịch vụ|production|môi trường)/iu,
  launchOnly:
    /^(?:(?:trong (?:khi|lúc|quá trình)|tiến hành|thực hiện|các bước|quy trình|quá trình|bắt đầu|giai đoạn|thao tác) ?){0,3}(?:triển khai|phát hành|deploy|release|ra mắt|chuyển đổi)(?: (?:lên|hệ thống|ứng dụng|dịch vụ|production|môi trường|thật|chính thức|sản xuất)){0,5}$|^thực hiện$/iu,
  carriesOut: /^(?:quy trình|các bước|trình tự|tiến hành)$/iu,
  notLaunch:
    /cấu hình|thiết lập|chiến lược|tiêu chí|truyền thông|thông báo|liên hệ|liên lạc|đội ngũ|(?<!\p{L})nhóm(?!\p{L})|ghi chú|lịch sử|kiểm thử|(?<!\p{L})test|diễn tập|kế hoạch|roll-?back|khôi phục|phê duyệt|thông tin|chi tiết|tổng quan|giám sát|yêu cầu|biến môi trường|khóa|khoá|tài liệu|staging/iu,
  goLive:
    /(?<!\p{L})go-?live(?!\p{L})|(?<!\p{L})lên production(?!\p{L})|(?<!\p{L})đưa vào (?:vận hành|hoạt động|sử dụng)(?!\p{L})|(?<!\p{L})vận hành chính thức(?!\p{L})|(?<!\p{L})ra mắt chính thức(?!\p{L})|(?<!\p{L})lên sóng(?!\p{L})/iu,
  optional: /^(?:tùy|tuỳ) chọn(?!\p{L})|[([](?:(?:tùy|tuỳ) chọn|không bắt buộc)|^không bắt buộc(?!\p{L})/iu,
  rollback:
    /(?<!\p{L})khôi phục(?!\p{L})(?! dữ liệu)|(?<!\p{L})roll-?back|(?<!\p{L})hoàn tác(?!\p{L})|(?<!\p{L})quay (?:lại|về) (?:phiên bản|bản)|(?<!\p{L})phục hồi(?!\p{L})|(?<!\p{L})hạ phiên bản/iu,
  incident: /(?<!\p{L})sự cố(?!\p{L})|(?<!\p{L})khẩn cấp(?!\p{L})|(?<!\p{L})tình huống bất ngờ/iu,
  mends: /(?<!\p{L})khắc phục (?:sự cố|lỗi)|(?<!\p{L})(?:lỗi|vấn đề|sự cố) thường gặp/iu,
  executes:
    /(?<!\p{L})các bước(?!\p{L})|(?<!\p{L})hành động(?!\p{L})|(?<!\p{L})quy trình(?!\p{L})|(?<!\p{L})thực hiện(?!\p{L})|(?<!\p{L})(?:nếu|khi) (?:cần|cần thiết)(?!\p{L})|(?<!\p{L})(?:nếu|khi)(?!\p{L}).{0,40}(?:thất bại|lỗi)|(?<!\p{L})danh sách kiểm tra/iu,
  fails: /^(?:nếu|khi|trường hợp)(?!\p{L}).{0,40}(?:thất bại|lỗi|sự cố|không thành công)/iu,
  stops:
    /(?<!\p{L})(?:tiêu chí|điều kiện|dấu hiệu|ngưỡng|lý do) (?:để )?(?:roll-?back|khôi phục|dừng|hủy|huỷ|hoàn tác|no-?go|quay lại)|(?<!\p{L})khi nào (?:cần )?(?:roll-?back|khôi phục|dừng|hủy)|^dừng (?:lại )?(?:nếu|khi)(?!\p{L})/iu,
  criteria:
    /(?<!\p{L})tiêu chí (?:thành công|nghiệm thu|chấp nhận|hoàn thành)|(?<!\p{L})điều kiện hoàn thành|(?<!\p{L})definition of done(?!\p{L})/iu,
  signOff:
    /(?<!\p{L})ký (?:duyệt|tên|xác nhận|nhận|nghiệm thu)(?!\p{L})|(?<!\p{L})phê duyệt(?!\p{L})|(?<!\p{L})chữ ký(?!\p{L})|(?<!\p{L})chấp thuận(?!\p{L})|(?<!\p{L})xác nhận của các bên/iu,
  contents: /(?<!\p{L})mục lục(?!\p{L})|^nội dung$/iu,
  contacts:
    /(?<!\p{L})liên hệ(?!\p{L})|(?<!\p{L})liên lạc(?!\p{L})|(?<!\p{L})đầu mối(?!\p{L})|(?<!\p{L})trực ca(?!\p{L})|(?<!\p{L})leo thang(?!\p{L})/iu,
  links:
    /(?<!\p{L})liên kết(?!\p{L})|(?<!\p{L})tài liệu (?:liên quan|tham khảo)(?!\p{L})|^tham khảo$|(?<!\p{L})đường dẫn(?!\p{L})|(?<!\p{L})tài nguyên$|(?<!\p{L})xem thêm(?!\p{L})/iu,
  history: /(?<!\p{L})lịch sử (?:phiên bản|thay đổi|sửa đổi|cập nhật|tài liệu)|(?<!\p{L})nhật ký thay đổi/iu,
  reference:
    /(?<!\p{L})tra cứu(?!\p{L})|(?<!\p{L})thuật ngữ(?!\p{L})|(?<!\p{L})phụ lục(?!\p{L})|(?<!\p{L})kết quả (?:mong đợi|kỳ vọng)|(?<!\p{L})xử lý lỗi thường gặp|(?<!\p{L})khắc phục sự cố/iu,
  remarks:
    /(?<!\p{L})ghi chú(?!\p{L})|(?<!\p{L})lưu ý(?!\p{L})|(?<!\p{L})nhận xét(?!\p{L})|^(?:tóm tắt|tổng quan|giới thiệu|mục đích|mục tiêu|bối cảnh|phạm vi)$/iu,
  option:
    /^(?:phương án|lựa chọn|tùy chọn|tuỳ chọn|cách)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})(?![\p{L}\p{N}])\s*(?:[:.)–—-]|$)/iu,
  titleActs:
    /^(?:kiểm tra|cập nhật|gửi|thu thập|lấy|công bố|thông báo|xóa|xoá|sửa|viết|chia sẻ|yêu cầu|xác nhận|cấu hình|tạo|thêm|rà soát)(?!\p{L})/iu,
  flow: /^(?:đối với |dành cho |cho |với )?(?:bản|phiên bản|đợt|lần) (?:phát hành |cập nhật |vá |release )?(?:vá|nhỏ|lớn|chính|phụ|khẩn cấp|tiêu chuẩn|hotfix|đầy đủ|patch|minor|major)(?: lỗi)?$|^(?:nếu|khi|với|đối với|trường hợp) [^:]{2,80}:?$/iu,
  pickOne:
    /(?<!\p{L})(?:xóa|xoá|bỏ|gạch|bỏ qua)(?!\p{L}).{0,40}không (?:áp dụng|phù hợp|cần)|(?<!\p{L})(?:chỉ|chọn) (?:dùng|giữ|điền|thực hiện|làm theo|một)(?!\p{L}).{0,30}(?:phần|mục|luồng|nhánh)/iu,
  stageLast:
    /(?<!\p{L})cuối cùng(?!\p{L})|(?<!\p{L})cuối(?!\p{L})|(?<!\p{L})ban (?:giám đốc|lãnh đạo)|(?<!\p{L})chung cuộc/iu,
  closes:
    /(?<!\p{L})kết thúc(?!\p{L})|(?<!\p{L})đóng(?!\p{L})|(?<!\p{L})sau khi(?!\p{L})|(?<!\p{L})sau triển khai(?!\p{L})|(?<!\p{L})hậu kiểm(?!\p{L})|hypercare/iu,
  areaSecurity:
    /(?<!\p{L})bảo mật(?!\p{L})|(?<!\p{L})an (?:ninh|toàn thông tin)(?!\p{L})|(?<!\p{L})kiểm thử xâm nhập/iu,
  areaDatabase:
    /(?<!\p{L})cơ sở dữ liệu(?!\p{L})|(?<!\p{L})csdl(?!\p{L})|(?<!\p{L})chuyển đổi dữ liệu|(?<!\p{L})migration dữ liệu/iu,
  areaTesting:
    /(?<!\p{L})chất lượng(?!\p{L})|(?<!\p{L})kiểm thử(?!\p{L})|(?<!\p{L})hồi quy(?!\p{L})|(?<!\p{L})test(?!\p{L})/iu,
  ago: /(?:~ ?|(?<!\p{L})(?:khoảng|ít nhất|tối thiểu) )?(?:(?<!\p{L})trước (?:khi )?(?:triển khai|go-?live|phát hành|ra mắt|deploy|release|vận hành) (?:khoảng |ít nhất )?(?:\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|mười)[ -]?(?:phút|giờ|tiếng|h|ngày|tuần)(?!\p{L})|(?<!\p{L})trước (?:khoảng )?(?:\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|mười)[ -]?(?:phút|giờ|tiếng|h|ngày|tuần)(?!\p{L})|(?<![\p{L}\p{N}])(?:\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|mười)[ -]?(?:phút|giờ|tiếng|h|ngày|tuần) trước(?!\p{L})(?: (?:khi )?(?:triển khai|go-?live|phát hành|ra mắt|deploy|release|vận hành)(?!\p{L}))?)/iu,
  since:
    /(?:~ ?|(?<!\p{L})khoảng )?(?:(?<!\p{L})sau (?:khi )?(?:(?:triển khai|go-?live|phát hành|ra mắt|deploy|release|vận hành) )?(?:khoảng )?(?:\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|mười)[ -]?(?:phút|giờ|tiếng|h|ngày|tuần)(?!\p{L})|(?<![\p{L}\p{N}])(?:\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|mười)[ -]?(?:phút|giờ|tiếng|h|ngày|tuần) sau(?!\p{L})(?: (?:khi )?(?:triển khai|go-?live|phát hành|ra mắt|deploy|release|vận hành)(?!\p{L}))?)/iu,
  within:
    /(?<!\p{L})(?:trong(?: vòng)? )?(?:\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|mười)[ -]?(?:phút|giờ|tiếng|h|ngày|tuần) đầu(?: tiên)?(?!\p{L})|(?<!\p{L})trong(?: vòng)? (?:\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|mười)[ -]?(?:phút|giờ|tiếng|h|ngày|tuần)(?!\p{L})|(?<!\p{L})(?:trong )?(?:giờ|tuần|ngày) đầu(?: tiên)?(?!\p{L})/iu,
  dayBefore: /(?<!\p{L})(?:ngày|hôm|đêm|tối) (?:hôm )?trước(?!\p{L})(?! khi)|(?<!\p{L})trước một ngày(?!\p{L})/iu,
  dayOf: /(?<!\p{L})(?:trong )?ngày (?:triển khai|go-?live|phát hành|ra mắt|d)(?!\p{L})(?! ?:)/iu,
  dayAfter: /(?<!\p{L})(?:ngày|hôm|sáng) (?:hôm )?sau(?!\p{L})(?! khi)/iu,
  dayNumber: /(?<!\p{L})(?:ngày|tuần|giờ)(?: thứ)? ?[-–−+]? ?\d{1,3}(?:(?: ?[-–—] ?| đến )\d{1,3})?(?![\p{L}\p{N}/])/iu,
  weekday: /(?<!\p{L})thứ (?:hai|ba|tư|năm|sáu|bảy)(?!\p{L})(?: (?:trước|sau)(?!\p{L}))?|(?<!\p{L})chủ nhật(?!\p{L})/iu,
  until: /^ ?(?:đến|tới) /iu,
  minutes: /^phút(?!\p{L})/iu,
  hours: /^(?:giờ|tiếng)(?!\p{L})/iu,
  days: /^ngày(?!\p{L})/iu,
  weeks: /^tuần(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
