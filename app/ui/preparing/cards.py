"""The products as cards, each with a picture of a real page on the chosen paper; one of them is chosen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.paths import resources
from app.ui.focus import tab_to_checked
from app.ui.icons import icon
from app.ui.preparing import texts
from app.ui.preparing.panel import GAP, Hint, card_ground, draw_card
from app.ui.sections import section_name
from app.ui.theme import Tone, tone
from app.ui.words import say

if TYPE_CHECKING:
    from app.generators.products import Product
    from app.ui.background import Background, Pending

_PAGE_LINES = 9.5  # height of a card's picture in lines of text
_PAGE_SHARE = 0.92  # of the card's width
_WIDEST_PAGE = 1.5  # times the picture's height
_FADE = 0.85  # where the page begins to fade, from above
_LINE = 0.2  # how much of the text's colour the edge of a page has
_CHOSEN_LINE = 2.5
_LARGE_SHARE = 0.8  # of the screen's height that an enlarged page may take


class PagePicture(QWidget):
    """The upper part of a page, as wide as its place allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_page(self, image: QImage) -> None:
        """Draw this one."""
        self.image = image
        self.update()

    def sizeHint(self) -> QSize:
        """In proportion to the text beside it."""
        height = round(self.fontMetrics().lineSpacing() * _PAGE_LINES)
        return QSize(height, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page with a hairline around it, cut off below."""
        if self.image.isNull():
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        width = min(self.width() * _PAGE_SHARE, self.height() * _WIDEST_PAGE)
        page = self.image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        page.setDevicePixelRatio(ratio)
        left = round((self.width() - width) / 2)
        painter.drawImage(QPointF(left, 1), page)
        line = self.palette().color(QPalette.ColorRole.WindowText)
        line.setAlphaF(_LINE)
        painter.setPen(line)
        painter.drawRect(QRectF(left, 0.5, width, self.height() * 2))
        self._fade(painter)

    def _fade(self, painter: QPainter) -> None:
        """The page goes on below."""
        ground = card_ground(self.palette())
        clear = QColor(ground)
        clear.setAlpha(0)
        fade = QLinearGradient(0, self.height() * _FADE, 0, self.height())
        fade.setColorAt(0, clear)
        fade.setColorAt(1, ground)
        painter.fillRect(self.rect(), fade)


class ProductCard(QWidget):
    """A product: picture, name, what is in it. A click anywhere chooses it, the magnifier shows its page large."""

    enlarged = Signal()

    def __init__(self, product: "Product", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.product = product
        self.picture = PagePicture()
        self.choice = QRadioButton(product.name)
        font = self.choice.font()
        font.setWeight(font.Weight.DemiBold)
        self.choice.setFont(font)
        self.choice.toggled.connect(lambda _: self.update())
        self.magnifier = QToolButton()
        self.magnifier.setIcon(icon("zoom-in"))
        self.magnifier.setAutoRaise(True)
        self.magnifier.setToolTip(say(texts.ENLARGE, product=product.name))
        self.magnifier.setAccessibleName(self.magnifier.toolTip())
        self.magnifier.clicked.connect(self.enlarged)
        count = sum(section.count for section in product.sections)
        sections = ", ".join(section_name(section.key) for section in product.sections)
        facts = f"{say(texts.WORKSHEETS, n=len(product.sections))}\n{say(texts.QUESTIONS_A_LESSON, n=count)}"
        self.facts = Hint(facts)
        self.choice.setAccessibleDescription(f"{facts}. {sections}")
        self._list = Hint(sections)
        head = QHBoxLayout()
        head.addWidget(self.choice, 1)
        head.addWidget(self.magnifier)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(self.picture)
        column.addLayout(head)
        column.addWidget(self.facts)
        column.addWidget(self._list)
        column.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.recolor()

    def recolor(self) -> None:
        """Take the colours of now."""
        self.facts.recolor()
        self._list.recolor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.choice.setFocus(Qt.FocusReason.MouseFocusReason)
            self.choice.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, with a strong outline while it is chosen."""
        if self.choice.isChecked():
            draw_card(self, tone(Tone.ACCENT), _CHOSEN_LINE)
        else:
            draw_card(self)


class ProductCards(QWidget):
    """All products beside each other; the pictures are read in the background."""

    chosen = Signal(str)  # key of the product

    def __init__(self, products: "Sequence[Product]", background: "Background", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._loading: Pending[dict[str, QImage]] | None = None
        self._group = QButtonGroup(self)
        self.cards = {product.key: ProductCard(product) for product in products}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for key, card in self.cards.items():
            row.addWidget(card, 1)
            self._group.addButton(card.choice)
            card.choice.toggled.connect(lambda is_on, key=key: self.chosen.emit(key) if is_on else None)
            card.enlarged.connect(lambda card=card: self._enlarge(card))
        least = max(card.minimumSizeHint().width() for card in self.cards.values())
        for card in self.cards.values():  # of the same width, however little room there is
            card.setMinimumWidth(least)
        tab_to_checked(*(card.choice for card in self.cards.values()))

    @property
    def product(self) -> str:
        """Key of the chosen product."""
        return next((key for key, card in self.cards.items() if card.choice.isChecked()), "")

    @property
    def checked(self) -> QRadioButton:
        """The button of the chosen product."""
        return self.cards[self.product or next(iter(self.cards))].choice

    @property
    def last(self) -> QWidget:
        """The last button of the last card, after which Tab leaves the cards."""
        return list(self.cards.values())[-1].magnifier

    def choose(self, key: str) -> None:
        """Choose a product; the first when there is none of this name."""
        self.cards.get(key, next(iter(self.cards.values()))).choice.setChecked(True)

    def show_paper(self, paper: str) -> None:
        """Show pages of this paper."""
        keys = tuple(self.cards)

        def on_loaded(images: dict[str, QImage]) -> None:
            if self._loading is mine:
                for key, image in images.items():
                    self.cards[key].picture.show_page(image)

        mine = self._loading = self._background.run(lambda: _load(keys, paper), on_loaded, owner=self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            for card in self.cards.values():
                card.recolor()
        super().changeEvent(event)

    def _enlarge(self, card: ProductCard) -> None:
        if not card.picture.image.isNull():
            PageDialog(card.product.name, card.picture.image, self).open()


class PageDialog(QDialog):
    """A page as large as the screen allows."""

    def __init__(self, product: str, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(texts.PAGE_OF, product=product))
        picture = QLabel()
        picture.setAccessibleName(self.windowTitle())
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ratio = self.devicePixelRatioF()
        height = min(image.height(), self.screen().availableSize().height() * _LARGE_SHARE * ratio)
        shown = image.scaledToHeight(round(height), Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        picture.setPixmap(QPixmap.fromImage(shown))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(picture)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(say(texts.CLOSE))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.resize(shown.deviceIndependentSize().toSize() + QSize(6 * GAP, 10 * GAP))


def _load(keys: Sequence[str], paper: str) -> dict[str, QImage]:
    folder = resources() / "pictures" / "products"
    return {key: QImage(str(folder / f"{key}-{paper}.png")) for key in keys}
