// Input(3, 1, 4), Upsample(2, Mode = UpsampleMode.Bilinear, AlignCorners = true)

// ---------- Vector256 ----------

        // upsample1 = upsample(image)
        //   image [3,1,4]   NCHW
        //   upsample1 [3,2,8]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Upsample1_Forward(ref float x, ref float y)
        {
            for (int cb = 0; cb < 3; cb++)
            {
                ref float x_cb = ref Unsafe.Add(ref x, cb * 16);
                ref float y_cb = ref Unsafe.Add(ref y, cb * 32);
                for (int qy = 0; qy < 2; qy++)
                {
                    ref float y_cb_qy = ref Unsafe.Add(ref y_cb, qy * 16);
                    for (int qx = 0; qx < 2; qx++)
                    {
                        ref float y_cb_qy_qx = ref Unsafe.Add(ref y_cb_qy, qx);
                        var distance = 0f + ((float)(qx) * 0.42857143f);
                        var wx_0 = Lanes.Max(0f, Lanes.Min(1f - distance, 1f + distance));
                        distance = -1f + ((float)(qx) * 0.42857143f);
                        var wx_1 = Lanes.Max(0f, Lanes.Min(1f - distance, 1f + distance));
                        y_cb_qy_qx = Unsafe.Add(ref x_cb, 1) * wx_1 + (x_cb * wx_0);
                    }
                }
                for (int qy = 0; qy < 2; qy++)
                {
                    ref float y_cb_qy_2 = ref Unsafe.Add(ref y_cb, qy * 16);
                    for (int ox = 0; ox < 2; ox++)
                    {
                        ref float x_cb_ox = ref Unsafe.Add(ref x_cb, ox);
                        ref float y_cb_qy_2_ox = ref Unsafe.Add(ref y_cb_qy_2, ox * 2);
                        for (int qx = 0; qx < 2; qx++)
                        {
                            ref float y_cb_qy_2_ox_qx = ref Unsafe.Add(ref y_cb_qy_2_ox, qx);
                            var distance = 0.85714287f + ((float)(ox) * -0.14285715f) + ((float)(qx) * 0.42857143f);
                            var wx_0 = Lanes.Max(0f, Lanes.Min(1f - distance, 1f + distance));
                            distance = -0.14285715f + ((float)(ox) * -0.14285715f) + ((float)(qx) * 0.42857143f);
                            var wx_1 = Lanes.Max(0f, Lanes.Min(1f - distance, 1f + distance));
                            distance = -1.1428572f + ((float)(ox) * -0.14285715f) + ((float)(qx) * 0.42857143f);
                            var wx_2 = Lanes.Max(0f, Lanes.Min(1f - distance, 1f + distance));
                            Unsafe.Add(ref y_cb_qy_2_ox_qx, 2) = Unsafe.Add(ref x_cb_ox, 2) * wx_2 + (Unsafe.Add(ref x_cb_ox, 1) * wx_1 + (x_cb_ox * wx_0));
                        }
                    }
                }
                for (int qy = 0; qy < 2; qy++)
                {
                    ref float y_cb_qy_3 = ref Unsafe.Add(ref y_cb, qy * 16);
                    for (int qx = 0; qx < 2; qx++)
                    {
                        ref float y_cb_qy_3_qx = ref Unsafe.Add(ref y_cb_qy_3, qx);
                        var distance = 0.5714286f + ((float)(qx) * 0.42857143f);
                        var wx_0 = Lanes.Max(0f, Lanes.Min(1f - distance, 1f + distance));
                        distance = -0.42857143f + ((float)(qx) * 0.42857143f);
                        var wx_1 = Lanes.Max(0f, Lanes.Min(1f - distance, 1f + distance));
                        Unsafe.Add(ref y_cb_qy_3_qx, 6) = Unsafe.Add(ref x_cb, 3) * wx_1 + (Unsafe.Add(ref x_cb, 2) * wx_0);
                    }
                }
            }
        }
