import type { LucideIcon } from 'lucide-react';
import {
  ArrowDown,
  ArrowLeft,
  ArrowUp,
  AtSign,
  Ban,
  Bell,
  BellOff,
  Check,
  CheckCheck,
  ChevronDown,
  CircleAlert,
  Clock,
  Compass,
  Copy,
  Download,
  Ellipsis,
  EyeOff,
  File,
  Hash,
  Image,
  Info,
  Link,
  Lock,
  LogOut,
  MessageCircle,
  MessagesSquare,
  Mic,
  Paperclip,
  Pencil,
  Play,
  Plus,
  Reply,
  RotateCw,
  Search,
  SendHorizontal,
  Smile,
  SmilePlus,
  Trash2,
  UserPlus,
  Users,
  WifiOff,
  X,
} from 'lucide-react';

/** Props of an icon. */
export interface IconProps {
  /**
   * Width and height in pixels.
   * @default 20
   */
  size?: number | undefined;
  className?: string | undefined;
}

/** One set, one stroke: each icon is decoration, hidden from assistive technology; the control around it has the name. */
function icon(Drawing: LucideIcon) {
  return function Icon({ size = 20, className }: IconProps) {
    return (
      <Drawing
        size={size}
        strokeWidth={1.5}
        nonScalingStroke
        aria-hidden
        focusable={false}
        className={className}
      />
    );
  };
}

export const ArrowDownIcon = icon(ArrowDown);
export const ArrowLeftIcon = icon(ArrowLeft);
export const ArrowUpIcon = icon(ArrowUp);
export const AtSignIcon = icon(AtSign);
export const BanIcon = icon(Ban);
export const BellIcon = icon(Bell);
export const BellOffIcon = icon(BellOff);
export const CheckIcon = icon(Check);
export const CheckCheckIcon = icon(CheckCheck);
export const ChevronDownIcon = icon(ChevronDown);
export const AlertIcon = icon(CircleAlert);
export const ClockIcon = icon(Clock);
export const CompassIcon = icon(Compass);
export const CopyIcon = icon(Copy);
export const DownloadIcon = icon(Download);
export const MoreIcon = icon(Ellipsis);
export const HideIcon = icon(EyeOff);
export const FileIcon = icon(File);
export const HashIcon = icon(Hash);
export const ImageIcon = icon(Image);
export const InfoIcon = icon(Info);
export const LinkIcon = icon(Link);
export const LockIcon = icon(Lock);
export const LeaveIcon = icon(LogOut);
export const MessageIcon = icon(MessageCircle);
export const ConversationIcon = icon(MessagesSquare);
export const MicIcon = icon(Mic);
export const PaperclipIcon = icon(Paperclip);
export const EditIcon = icon(Pencil);
export const PlayIcon = icon(Play);
export const PlusIcon = icon(Plus);
export const ReplyIcon = icon(Reply);
export const RetryIcon = icon(RotateCw);
export const SearchIcon = icon(Search);
export const SendIcon = icon(SendHorizontal);
export const SmileIcon = icon(Smile);
export const SmilePlusIcon = icon(SmilePlus);
export const TrashIcon = icon(Trash2);
export const UserPlusIcon = icon(UserPlus);
export const UsersIcon = icon(Users);
export const WifiOffIcon = icon(WifiOff);
export const CloseIcon = icon(X);
