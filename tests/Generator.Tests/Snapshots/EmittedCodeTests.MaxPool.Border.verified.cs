// Input(16, 5, 5), MaxPool(3, Padding = 1, Stride = 2)

// ---------- Vector256 ----------

        // maxPool1 = maxPool(image)
        //   image [16,5,5]   NCHWc16
        //   maxPool1 [16,3,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxPool1_Forward(ref float x, ref float y)
        {
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                var best = Vector256.LoadUnsafe(ref x_c);
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c, 16));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c, 80));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c, 96));
                best.StoreUnsafe(ref y_c);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_2 = ref Unsafe.Add(ref x, c);
                ref float y_c_2 = ref Unsafe.Add(ref y, c);
                var best = Vector256.LoadUnsafe(ref x_c_2, 16);
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_2, 32));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_2, 48));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_2, 96));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_2, 112));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_2, 128));
                best.StoreUnsafe(ref y_c_2, 16);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_3 = ref Unsafe.Add(ref x, c);
                ref float y_c_3 = ref Unsafe.Add(ref y, c);
                var best = Vector256.LoadUnsafe(ref x_c_3, 48);
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_3, 64));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_3, 128));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_3, 144));
                best.StoreUnsafe(ref y_c_3, 32);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_4 = ref Unsafe.Add(ref x, c);
                ref float y_c_4 = ref Unsafe.Add(ref y, c);
                var best = Vector256.LoadUnsafe(ref x_c_4, 80);
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_4, 96));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_4, 160));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_4, 176));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_4, 240));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_4, 256));
                best.StoreUnsafe(ref y_c_4, 48);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_5 = ref Unsafe.Add(ref x, c);
                ref float y_c_5 = ref Unsafe.Add(ref y, c);
                var best = Vector256.LoadUnsafe(ref x_c_5, 96);
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_5, 112));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_5, 128));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_5, 176));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_5, 192));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_5, 208));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_5, 256));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_5, 272));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_5, 288));
                best.StoreUnsafe(ref y_c_5, 64);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_6 = ref Unsafe.Add(ref x, c);
                ref float y_c_6 = ref Unsafe.Add(ref y, c);
                var best = Vector256.LoadUnsafe(ref x_c_6, 128);
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_6, 144));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_6, 208));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_6, 224));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_6, 288));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_6, 304));
                best.StoreUnsafe(ref y_c_6, 80);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_7 = ref Unsafe.Add(ref x, c);
                ref float y_c_7 = ref Unsafe.Add(ref y, c);
                var best = Vector256.LoadUnsafe(ref x_c_7, 240);
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_7, 256));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_7, 320));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_7, 336));
                best.StoreUnsafe(ref y_c_7, 96);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_8 = ref Unsafe.Add(ref x, c);
                ref float y_c_8 = ref Unsafe.Add(ref y, c);
                var best = Vector256.LoadUnsafe(ref x_c_8, 256);
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_8, 272));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_8, 288));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_8, 336));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_8, 352));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_8, 368));
                best.StoreUnsafe(ref y_c_8, 112);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_9 = ref Unsafe.Add(ref x, c);
                ref float y_c_9 = ref Unsafe.Add(ref y, c);
                var best = Vector256.LoadUnsafe(ref x_c_9, 288);
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_9, 304));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_9, 368));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_9, 384));
                best.StoreUnsafe(ref y_c_9, 128);
            }
        }
